export const manifest: {
  readonly file_handlers: readonly {
    readonly action: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly launch_handler: { readonly client_mode: readonly string[] };
};
