/** One frame of one clean copy, by the id of its file. */
export interface WantedFrame {
  readonly file: number;
  /** From 0. */
  readonly frame: number;
}

/** A picture that goes out by itself. */
export interface KeyImage extends WantedFrame {
  /** Place in its series, from 1. */
  readonly number: number;
}

export interface WantedSeries {
  /** Modality (0008,0060) of the copies. */
  readonly modality: string;
  /** What the series is called in the copies; empty where nothing may lead to a person. */
  readonly label: string;
  /** Pictures that the series has. */
  readonly count: number;
  readonly images: readonly KeyImage[];
  /** Frames of the overview, in their order; none where there is to be none. */
  readonly overview: readonly WantedFrame[];
}

/** Whom and what a document is about, in the words of the copies and in the form in which people write it; only where that was chosen. */
export interface Identity {
  readonly name: string;
  readonly birthDate: string;
  readonly studyDate: string;
  readonly description: string;
}

/** One examination: one document for the ePA, or its pictures. */
export interface WantedStudy {
  /** Undefined where nobody may be named. */
  readonly identity: Identity | undefined;
  readonly series: readonly WantedSeries[];
}

export type EpaForm = 'pdf' | 'jpeg' | 'png';

/** What is none of the pictures' business. */
export interface Origin {
  readonly now: Date;
  /** Random bytes. */
  readonly random: (length: number) => Uint8Array;
}
