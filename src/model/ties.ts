/** What a story’s pages show of people, topics and other stories, with their names and headlines as they stand now. */

/** A person, a topic or a serial, by name. */
export interface Linked {
  id: string;
  name: string;
}

/** Another story, by its printed headline. */
export interface Headed {
  id: string;
  headline: string;
}

/** The serial that a story is part of. */
export interface SerialTie extends Linked {
  /** Which part the story is, from 1 on. */
  part: number;
  /** Every part in order, the story itself too. */
  stories: Headed[];
}

export interface Ties {
  authors: Linked[];
  editors: Linked[];
  topics: Linked[];
  serial?: SerialTie | undefined;
  related: Headed[];
}
