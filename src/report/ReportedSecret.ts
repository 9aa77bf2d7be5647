/**
 * From where the pseudonyms and new UIDs of a run came, and what leads back from them (GDPR Art. 4(5): "additional information"; EDPB
 * Guidelines 01/2025: "pseudonymisation secrets"). Never the secret itself.
 */
export interface ReportedSecret {
  readonly from: 'random' | 'passphrase' | 'file';
  /** Whether pseudonyms also came from a list of the person's own. */
  readonly lookup: boolean;
  /** What was handed out until the report was written. */
  readonly handedOut: readonly HandedOut[];
}

export type HandedOut = 'key' | 'private_list' | 'patid_mapping' | 'uid_mapping';
