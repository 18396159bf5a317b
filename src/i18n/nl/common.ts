/** Woorden die op elk scherm voorkomen. */
export const common = {
  appName: 'Groeikompas',
  skipToContent: 'Naar de inhoud',
  nav: { label: 'Hoofdmenu', home: 'Communities', settings: 'Instellingen' },
  language: { nl: 'Nederlands', en: 'English' },
  loading: 'Even laden…',
  cancel: 'Annuleren',
  close: 'Sluiten',
  save: 'Bewaren',
  remove: 'Weghalen',
  undo: 'Ongedaan maken',
  retry: 'Probeer opnieuw',
  kept: 'Wat al was bewaard, is er nog.',
  optional: 'mag leeg blijven',
  imagined: 'Verzonnen: zo had het een jaar later kunnen zijn',
  offline: {
    stored: 'Je bent offline. Groeikompas werkt door; je antwoorden staan op dit apparaat.',
    partly:
      'Je bent offline. Je antwoorden staan op dit apparaat, maar Groeikompas zelf nog niet helemaal. Herlaad deze pagina niet; sommige schermen openen pas als er weer netwerk is.',
    ready: 'Groeikompas werkt nu ook zonder netwerk.',
  },
  update: {
    ready: 'Er is een nieuwe versie van Groeikompas. Je gegevens blijven staan.',
    apply: 'Nu vernieuwen',
    later: 'Later',
    unsaved:
      'Er is nog iets niet bewaard. Bewaar dat eerst, of zet het in een bestand: bij het vernieuwen gaat het verloren.',
    anyway: 'Vernieuw toch',
  },
  rescued: {
    made: 'Het bestand is gemaakt. Je leest het weer in op het beginscherm, met “Importeer een bestand”.',
    failed: 'Het bestand kon niet worden gemaakt. Houd dit tabblad open.',
  },
  unsaved: {
    title: 'Niet alles is bewaard',
    body: 'Wat niet is bewaard, telt op dit scherm nog niet mee.',
    back: 'Ga terug naar wat niet is bewaard',
  },
  storage: {
    full: {
      title: 'Er is geen ruimte meer op dit apparaat',
      safe: 'Wat al was bewaard, is er nog. Wat je net koos, staat alleen nog op dit scherm.',
      todo: 'Maak ruimte vrij en probeer opnieuw, of zet je antwoorden in een bestand.',
    },
    blocked: {
      title: 'De opslag van deze browser is niet bereikbaar',
      safe: 'Er is niets gewist.',
      todo: 'Sluit andere tabbladen met Groeikompas, of zet privévenster of strenge cookie-instelling uit. Probeer het dan opnieuw.',
    },
    gone: {
      title: 'De opslag is tijdens het werken verdwenen',
      safe: 'Wat je net koos, staat nog op dit scherm.',
      todo: 'Zet je antwoorden eerst in een bestand. Herlaad daarna de pagina.',
    },
    newer: {
      title: 'Deze gegevens zijn van een nieuwere versie',
      safe: 'Er is niets veranderd of gewist.',
      todo: 'Sluit alle tabbladen met Groeikompas en open het opnieuw met internet aan, zodat de nieuwste versie laadt.',
    },
    failed: {
      title: 'Het lukte niet om te bewaren',
      safe: 'Wat al was bewaard, is er nog. Wat je net koos, staat nog op dit scherm.',
      todo: 'Probeer opnieuw. Lukt het weer niet, zet je antwoorden dan in een bestand.',
    },
    toFile: 'Zet antwoorden in een bestand',
    reload: 'Herlaad de pagina',
  },
  crash: {
    title: 'Er ging iets mis in Groeikompas',
    safe: 'Wat was bewaard, staat nog op dit apparaat.',
    todo: 'Maak voor de zekerheid een back-up en herlaad dan de pagina.',
    holds: 'In de back-up zitten ook antwoorden uit anonieme metingen. Bewaar hem bij wie begeleidt.',
    backup: 'Maak een back-up',
    detail: 'Wat er misging',
  },
  missing: {
    title: 'Dit deel van Groeikompas kon niet laden',
    todo: 'Er is even geen netwerk, of er kwam een nieuwe versie. Zodra er netwerk is, proberen we het opnieuw. Lukt dat niet, herlaad dan de pagina.',
  },
  notFound: {
    title: 'Deze pagina is er niet',
    body: 'Misschien is de meting weggehaald, of klopt het adres niet.',
    home: 'Naar je communities',
  },
};
