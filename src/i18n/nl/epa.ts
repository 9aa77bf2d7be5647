import type { Messages } from '../Messages';
import { say } from './say';

export const epa: Messages['epa'] = {
  card: {
    title: 'Voor uw Duitse elektronische patiëntendossier (ePA)',
    takes: (size) =>
      `De ePA accepteert documenten als PDF/A en afbeeldingen als JPEG, PNG of TIFF, elk van hoogstens ${size}. DICOM-bestanden en ZIP-archieven accepteert ze niet.`,
    safest: 'Met PDF/A zit u het veiligst: niet elke app laat losse afbeeldingen toe.',
    known: (date) => `Zo was het op ${date}. Wat nu geldt, weet uw zorgverzekeraar.`,
    keep: 'Losse afbeeldingen vervangen het onderzoek niet. Bewaar de cd of de ZIP: wie de beelden beoordeelt, heeft de DICOM-bestanden nodig.',
    suggestions: 'Wat u in de app kunt invullen',
    fields: { title: 'Titel', date: 'Datum', modality: 'Modaliteit' },
    copy: (field) => `${field} kopiëren`,
    copied: 'Gekopieerd',
  },
  make: {
    title: 'Afbeeldingen voor de ePA',
    form: 'Opslaan als',
    forms: {
      pdf: 'PDF/A: één document per onderzoek',
      jpeg: 'JPEG: één bestand per afbeelding',
      png: 'PNG: één bestand per afbeelding, zonder verlies',
    },
    overviews: (most) =>
      `Ook een overzicht van elke serie, met hoogstens ${say.number(most)} kleine afbeeldingen`,
    unnamed: 'Zonder naam',
    image: (number, count) => `Afbeelding ${say.number(number)} van ${say.number(count)}`,
    which: (series) => `Welke afbeelding uit: ${series}`,
    add: 'Nog een afbeelding',
    remove: (image) => `${image} weglaten`,
    removed: 'Geen afbeelding uit deze serie',
    notDrawn: 'Kan niet worden getekend',
    says: {
      named:
        'Op het titelblad en boven elke afbeelding staan naam, geboortedatum, onderzoek en datum, voor zover de kopieën die bevatten.',
      unnamed: 'Naam, geboortedatum, onderzoek en datum worden er niet bij gezet.',
      bare: 'In de beeldbestanden en hun namen komt niets over u te staan.',
    },
    burned: 'Tekst die in het beeld zelf staat, blijft leesbaar, tenzij u die zwart hebt gemaakt.',
    save: { pdf: 'PDF/A opslaan', jpeg: 'JPEG-afbeeldingen opslaan', png: 'PNG-afbeeldingen opslaan' },
    running: (done, total) =>
      `${say.number(done)} van ${say.count(total, 'afbeelding', 'afbeeldingen')} getekend`,
    searching: 'Het resultaat wordt doorzocht …',
    nothing: 'Geen van de kopieën heeft een afbeelding die hiervoor bruikbaar is.',
    none: 'Kies minstens één afbeelding, of het overzicht.',
    one: (name, size) => `${name} (${size}) staat bij de downloads van uw browser.`,
    several: (n) =>
      `${say.count(n, 'bestand staat', 'bestanden staan')} als één ZIP bij de downloads van uw browser. Pak de ZIP uit voordat u de bestanden aan de ePA toevoegt.`,
    undrawn: (n) =>
      `${say.count(n, 'afbeelding kon', 'afbeeldingen konden')} niet worden getekend en ${say.plural(n, 'ontbreekt', 'ontbreken')}.`,
    failures: {
      tells:
        'Niet opgeslagen: in een van de bestanden zou iets staan waaraan iemand te herkennen is. Kies JPEG of PNG.',
      unread: 'Niet opgeslagen: een van de bestanden kon niet worden gecontroleerd.',
      failed: 'Niet opgeslagen: hier ging bij ons iets mis.',
      empty: 'Niet opgeslagen: geen van de afbeeldingen kon worden getekend.',
    },
  },
  file: {
    about: 'Beelden uit een onderzoek',
    title: 'Beelden uit een onderzoek',
    facts: {
      name: 'Naam',
      birthDate: 'Geboortedatum',
      studyDate: 'Datum',
      description: 'Onderzoek',
      modality: 'Soort opname',
      contents: 'Inhoud',
      part: 'Deel',
    },
    contents: (images, overviews, series) =>
      [
        images > 0 ? say.count(images, 'afbeelding', 'afbeeldingen') : '',
        overviews > 0 ? say.count(overviews, 'overzicht', 'overzichten') : '',
      ]
        .filter(Boolean)
        .join(' en ') + ` uit ${say.count(series, 'serie', 'series')}`,
    part: (part, parts) => `${say.number(part)} van ${say.number(parts)}`,
    born: (date) => `geboren op ${date}`,
    notes: {
      always:
        'Dit is een selectie om te bekijken. Voor een beoordeling zijn de volledige DICOM-bestanden van het onderzoek nodig.',
      named: 'Naam, geboortedatum, onderzoek en datum komen uit de DICOM-bestanden.',
      unnamed: 'Naam, geboortedatum, onderzoek en datum staan er niet bij.',
    },
    image: (number, count) => `Afbeelding ${say.number(number)} van ${say.number(count)}`,
    overview: (shown, count) =>
      shown === count
        ? `Overzicht: ${say.plural(count, 'de enige afbeelding', `alle ${say.number(count)} afbeeldingen`)}`
        : `Overzicht: ${say.number(shown)} van ${say.count(count, 'afbeelding', 'afbeeldingen')}`,
    page: (page, pages) => `Pagina ${say.number(page)} van ${say.number(pages)}`,
    suggested: (modality, description) =>
      description === '' ? `Beelden: ${modality}` : `${modality}: ${description}`,
    modalities: {
      CR: 'Röntgenfoto',
      CT: 'CT-scan',
      DX: 'Röntgenfoto',
      ES: 'Endoscopie',
      IO: 'Röntgenfoto van het gebit',
      MG: 'Mammografie',
      MR: 'MRI-scan',
      NM: 'Nucleaire geneeskunde',
      PT: 'PET-scan',
      PX: 'Panoramafoto',
      RF: 'Doorlichting',
      US: 'Echografie',
      XA: 'Angiografie',
    },
  },
};
