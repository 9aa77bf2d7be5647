import type { Messages } from '../Messages';
import { say } from './say';

export const epa: Messages['epa'] = {
  card: {
    title: 'For your German electronic patient record (ePA)',
    takes: (size) =>
      `The ePA takes documents as PDF/A, and pictures as JPEG, PNG or TIFF, each of at most ${size}. It takes neither DICOM files nor ZIP archives.`,
    safest: 'PDF/A is the safest choice: not every app lets you add single pictures.',
    known: (date) => `This is how it was on ${date}. Your health insurer can tell you what holds today.`,
    keep: 'Single pictures do not replace the examination. Keep the CD or the ZIP: whoever reads the images needs the DICOM files.',
    suggestions: 'What to enter in the app',
    fields: { title: 'Title', date: 'Date', modality: 'Modality' },
    copy: (field) => `Copy: ${field}`,
    copied: 'Copied',
  },
  make: {
    title: 'Pictures for the ePA',
    form: 'Save them as',
    forms: {
      pdf: 'PDF/A: one document per examination',
      jpeg: 'JPEG: one file per picture',
      png: 'PNG: one file per picture, nothing lost',
    },
    overviews: (most) => `Also an overview of each series, of up to ${say.number(most)} small pictures`,
    unnamed: 'Unnamed',
    image: (number, count) => `Picture ${say.number(number)} of ${say.number(count)}`,
    which: (series) => `Which picture of: ${series}`,
    add: 'Another picture',
    remove: (image) => `Leave out: ${image}`,
    removed: 'No picture from this series',
    notDrawn: 'Cannot be drawn',
    says: {
      named:
        'The title page and the line above each picture give name, date of birth, examination and date, as far as the copies have them.',
      unnamed: 'Name, date of birth, examination and date are not added.',
      bare: 'Nothing about you is written into the picture files or their names.',
    },
    burned: 'Text that is part of a picture stays readable in it, unless you blacked it out.',
    save: { pdf: 'Save PDF/A', jpeg: 'Save JPEG pictures', png: 'Save PNG pictures' },
    running: (done, total) => `${say.number(done)} of ${say.count(total, 'picture', 'pictures')} drawn`,
    searching: 'Searching the result …',
    nothing: 'None of the copies has a picture that can be used here.',
    none: 'Choose at least one picture, or the overview.',
    one: (name, size) => `${name} (${size}) went to your browser’s downloads.`,
    several: (n) =>
      `${say.count(n, 'file', 'files')} went to your browser’s downloads as one ZIP. Unpack it before you add the files to the ePA.`,
    undrawn: (n) =>
      `${say.count(n, 'picture', 'pictures')} could not be drawn and ${say.plural(n, 'is', 'are')} missing.`,
    failures: {
      tells:
        'Not saved: one of the files would have held something that identifies a person. Please choose JPEG or PNG.',
      unread: 'Not saved: one of the files could not be checked.',
      failed: 'Not saved: we made a mistake here.',
      empty: 'Not saved: none of the pictures could be drawn.',
    },
  },
  file: {
    about: 'Pictures from an examination',
    title: 'Pictures from an examination',
    facts: {
      name: 'Name',
      birthDate: 'Date of birth',
      studyDate: 'Date',
      description: 'Examination',
      modality: 'Kind of imaging',
      contents: 'Contents',
      part: 'Part',
    },
    contents: (images, overviews, series) =>
      [
        images > 0 ? say.count(images, 'picture', 'pictures') : '',
        overviews > 0 ? say.count(overviews, 'overview', 'overviews') : '',
      ]
        .filter(Boolean)
        .join(' and ') + ` from ${say.count(series, 'series', 'series')}`,
    part: (part, parts) => `${say.number(part)} of ${say.number(parts)}`,
    born: (date) => `born ${date}`,
    notes: {
      always: 'A selection to look at. To assess the examination, its complete DICOM files are needed.',
      named: 'Name, date of birth, examination and date come from the DICOM files.',
      unnamed: 'Name, date of birth, examination and date are not given here.',
    },
    image: (number, count) => `Picture ${say.number(number)} of ${say.number(count)}`,
    overview: (shown, count) =>
      shown === count
        ? `Overview: ${say.plural(count, 'the only picture', `all ${say.number(count)} pictures`)}`
        : `Overview: ${say.number(shown)} of ${say.count(count, 'picture', 'pictures')}`,
    page: (page, pages) => `Page ${say.number(page)} of ${say.number(pages)}`,
    suggested: (modality, description) =>
      description === '' ? `Pictures: ${modality}` : `${modality}: ${description}`,
    modalities: {
      CR: 'X-ray',
      CT: 'CT scan',
      DX: 'X-ray',
      ES: 'Endoscopy',
      IO: 'Dental X-ray',
      MG: 'Mammography',
      MR: 'MRI scan',
      NM: 'Nuclear medicine',
      PT: 'PET scan',
      PX: 'Panoramic X-ray',
      RF: 'Fluoroscopy',
      US: 'Ultrasound',
      XA: 'Angiography',
    },
  },
};
