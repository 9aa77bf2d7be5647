import type { Messages } from '../Messages';

export const lock: Messages['lock'] = {
  open: 'Alles vergeten',
  title: 'Alles vergeten?',
  forgets:
    'Deze pagina wist dan uit haar geheugen: de bestanden, wat daarin is gevonden, uw keuzes, de kopieën, sleutels en lijsten. Daarna laadt ze opnieuw. De bestanden op uw computer blijven zoals ze zijn.',
  nothing: 'Er zijn hier nu geen bestanden geopend. De pagina laadt opnieuw.',
  unsaved: 'De kopieën zijn nog niet opgeslagen. Ze gaan verloren.',
  working: 'De pagina is nog bezig. Dat wordt afgebroken.',
  keptToo: 'Ook instellingen en bewaarde vlakken wissen',
  keptHint:
    'Dat zijn taal, weergave, tijd tot het vergeten en de vlakken om zwart te maken die uw browser op uw verzoek heeft bewaard.',
  stay: 'Terug',
  go: 'Alles vergeten',
  beyondTitle: 'Wat de pagina niet kan wissen',
  beyond: [
    'Bestanden die u hebt opgeslagen',
    'De lijst met downloads in uw browser',
    'Onlangs gebruikte bestanden en mappen die browser en systeem onthouden',
    'Wat in andere vensters van Reinschrift open staat',
    'Wat u naar het klembord hebt gekopieerd',
  ],
  idle: {
    choose: 'Vanzelf vergeten als niemand iets doet',
    after: (minutes) => `na ${minutes} minuten`,
    never: 'nooit',
    hint: 'Voor computers die door meer mensen worden gebruikt. De pagina waarschuwt een minuut van tevoren. Zolang ze leest, kopieën maakt of opslaat, wacht ze.',
    title: 'Bent u er nog?',
    text: 'Hier is een tijd niets ingevoerd. Zo meteen vergeet deze pagina de bestanden, uw keuzes en de kopieën.',
    left: (seconds) => (seconds === 1 ? 'Nog 1 seconde' : `Nog ${seconds} seconden`),
    goOn: 'Verder werken',
    now: 'Nu vergeten',
  },
  told: {
    title: { person: 'Alles vergeten', idle: 'Bestanden en kopieën vergeten' },
    text: {
      person: 'Bestanden, bevindingen, keuzes, kopieën, sleutels en lijsten zijn uit deze pagina gewist.',
      idle: 'Hier is een tijd niets ingevoerd. Daarom heeft deze pagina bestanden, bevindingen, keuzes, kopieën, sleutels en lijsten gewist. Kopieën die niet waren opgeslagen, moet u opnieuw maken.',
    },
    kept: {
      gone: 'Ook instellingen en bewaarde vlakken zijn gewist.',
      left: 'Instellingen en bewaarde vlakken konden niet worden gewist. Sluit andere vensters van Reinschrift en probeer het opnieuw, of wis de sitegegevens in de instellingen van uw browser.',
      stays: 'Instellingen en bewaarde vlakken zijn gebleven.',
    },
    beyond:
      'Niet gewist: bestanden die u hebt opgeslagen, de lijst met downloads en wat browser en systeem onthouden van onlangs gebruikte bestanden.',
    read: 'Begrepen',
  },
};
