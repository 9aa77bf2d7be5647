/** What only all files of a run tell of the SOP Instance UID of one of them. */
export interface InstanceContext {
  /** Whether another file of the run, which is not the same, has it, too. */
  readonly shared: boolean;
  /** Whether the same data set is in the run once more. */
  readonly repeated: boolean;
  /** A digest of the whole data set, where its head is that of another. */
  readonly content: string | undefined;
}
