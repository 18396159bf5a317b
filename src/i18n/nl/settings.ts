/** Woorden van de instellingen, en van bestanden: back-up, import en wat daarbij mis kan gaan. */
export const settings = {
  title: 'Instellingen',
  look: 'Taal en weergave',
  language: 'Taal',
  theme: 'Weergave',
  themes: { system: 'Zoals het apparaat', light: 'Licht', dark: 'Donker' },
  storage: {
    title: 'Opslag op dit apparaat',
    persisted:
      'De browser heeft toegezegd dat hij je gegevens niet uit zichzelf wist. Wis je zelf je browsergegevens, dan zijn ze wel weg.',
    notPersisted:
      'De browser kan je gegevens wissen als het apparaat vol raakt. Vraag hem ze te bewaren, en maak af en toe een back-up.',
    unknown: 'Deze browser zegt niet of hij je gegevens bewaart. Maak daarom af en toe een back-up.',
    ask: 'Vraag de browser om ze te bewaren',
    granted: 'Gelukt: de browser wist je gegevens niet uit zichzelf.',
    refused:
      'De browser zegt nu nog geen ja. Dat verandert vaak als je Groeikompas installeert of vaker gebruikt. Een back-up helpt altijd.',
    used: 'In gebruik: {{used}}, van ongeveer {{available}} die de browser toestaat.',
    safari: 'Gebruik je Safari, op iPhone, iPad of Mac?',
    safariText:
      'Safari wist gegevens van een site die je zeven dagen niet opent. Zet Groeikompas op je beginscherm of in je Dock (knop Deel): dan gebeurt dat niet. Of maak elke keer een back-up.',
  },
  backup: {
    title: 'Back-up',
    about:
      'Een back-up is één bestand met al je communities, ook die in de prullenbak. Bewaar het op een veilige plek. Zo neem je je gegevens ook mee naar een ander apparaat.',
    holds:
      'Er zit alles in, ook de losse antwoorden en notities uit anonieme metingen. Bewaar hem daarom bij wie begeleidt. Wil je een community met iemand delen? Kies dan “Deel een kopie” bij die community.',
    make: 'Maak een back-up',
    busy: 'De back-up wordt gemaakt en nagelezen…',
    made: 'De back-up is gemaakt, gelezen en geteld: {{what}}.',
    empty: 'De back-up is gemaakt en gelezen. Er staan nog geen communities in.',
    failed: 'Er is geen back-up gemaakt',
    restore: 'Zet een back-up terug',
  },
  privacy: {
    title: 'Gegevens en privacy',
    what: 'Wat wordt bewaard: de communities, metingen, antwoorden, notities en besluiten die je hier invoert, en je keuze voor taal en weergave.',
    where:
      'Waar: alleen in deze browser, op dit apparaat. Er is geen account, geen cookie en geen teller. Er wordt niets verstuurd.',
    long: 'Hoe lang: tot je het zelf wist, of tot je de gegevens van deze browser wist. De prullenbak leegt zich niet vanzelf.',
    leaves:
      'Alleen als je zelf een bestand maakt en dat aan iemand geeft, verlaten gegevens dit apparaat. Zo’n bestand is niet versleuteld: wie het heeft, kan het lezen.',
    names: 'Zet geen namen in notities van mensen die dat niet willen.',
  },
  about: {
    title: 'Over Groeikompas',
    version: 'Versie {{version}}',
    what: 'Groeikompas is een kompas voor de groei van een lerende community van scholen, bedrijven, overheid en bewoners.',
    licence: 'De broncode is vrij te gebruiken onder de licentie EUPL‑1.2.',
    guide: 'Handleiding voor wie een workshop begeleidt',
    sources: 'Bronnen van het model',
  },
  file: {
    hint: 'Een back-up of een community die eerder met Groeikompas in een bestand is gezet. Wat hier al staat, blijft staan.',
    choose: 'Kies een bestand',
    drop: 'of sleep het hierheen',
    busy: 'Het bestand wordt gelezen…',
    copyLabel: '(uit bestand)',
    done: 'Het bestand is ingelezen',
    took: 'Erbij gekomen: {{what}}.',
    tookNothing: 'Er is niets bijgekomen.',
    same_one: '{{count}} community stond er al, met dezelfde inhoud.',
    same_other: '{{count}} communities stonden er al, met dezelfde inhoud.',
    copied_one:
      '{{count}} community stond er al met een andere inhoud. De versie uit het bestand staat ernaast, met “(uit bestand)” achter de naam.',
    copied_other:
      '{{count}} communities stonden er al met een andere inhoud. De versies uit het bestand staan ernaast, met “(uit bestand)” achter de naam.',
    update: {
      title: 'Deze community is er al',
      of: '“{{name}}”: dit is nieuw',
      older: 'Dit bestand is ouder dan wat je eerder hebt ingelezen. Alleen wat hier nog nooit was, komt erbij.',
      added_one: '{{count}} nieuwe meting.',
      added_other: '{{count}} nieuwe metingen.',
      changedThere_one:
        '{{count}} meting is in het bestand gewijzigd en hier niet. De versie uit het bestand komt ervoor in de plaats.',
      changedThere_other:
        '{{count}} metingen zijn in het bestand gewijzigd en hier niet. De versies uit het bestand komen ervoor in de plaats.',
      changedHere_one: '{{count}} meting is alleen hier gewijzigd. Die blijft zoals hij is.',
      changedHere_other: '{{count}} metingen zijn alleen hier gewijzigd. Die blijven zoals ze zijn.',
      both_one:
        '{{count}} meting is hier én in het bestand gewijzigd. Beide blijven: die uit het bestand komt ernaast te staan.',
      both_other:
        '{{count}} metingen zijn hier én in het bestand gewijzigd. Beide blijven: die uit het bestand komen ernaast te staan.',
      totalsOnly_one:
        'Van {{count}} anonieme meting heeft het bestand alleen de tellingen. De antwoorden hier blijven zoals ze zijn.',
      totalsOnly_other:
        'Van {{count}} anonieme metingen heeft het bestand alleen de tellingen. De antwoorden hier blijven zoals ze zijn.',
      totalsBeside_one:
        'Van {{count}} anonieme meting heeft het bestand alleen de tellingen, en er is iets anders dan hier. Die komt ernaast te staan; de antwoorden hier blijven.',
      totalsBeside_other:
        'Van {{count}} anonieme metingen heeft het bestand alleen de tellingen, en er is iets anders dan hier. Die komen ernaast te staan; de antwoorden hier blijven.',
      answers_one: '{{count}} antwoord dat anders is dan hier.',
      answers_other: '{{count}} antwoorden die anders zijn dan hier.',
      issues_one: '{{count}} nieuw of gewijzigd vraagstuk.',
      issues_other: '{{count}} nieuwe of gewijzigde vraagstukken.',
      cases_one: '{{count}} nieuwe of gewijzigde casus.',
      cases_other: '{{count}} nieuwe of gewijzigde casussen.',
      milestones_one: '{{count}} nieuwe of gewijzigde mijlpaal.',
      milestones_other: '{{count}} nieuwe of gewijzigde mijlpalen.',
      facts: {
        theirs: 'De naam, regio, omvang of partners zijn gewijzigd.',
        kept: 'De naam, regio, omvang of partners zijn hier én in het bestand gewijzigd. Die van hier blijven.',
      },
      fresh: 'Verder komt erbij: {{names}}.',
      versions:
        'Een deel is gemeten met een andere versie van de vragenlijst: {{versions}}. Wat niet te vergelijken is, wordt zo genoemd.',
      take: 'Bijwerken',
      leave: 'Niet doen',
      left: 'Het bestand is niet ingelezen',
      done_one: '{{count}} community is bijgewerkt.',
      done_other: '{{count}} communities zijn bijgewerkt.',
      keptBoth_one: '{{count}} meting staat er nu twee keer: die van hier en die uit het bestand.',
      keptBoth_other: '{{count}} metingen staan er nu twee keer: die van hier en die uit het bestand.',
      same: '“{{name}}” stond er al. Het bestand bevat niets nieuws.',
      sameButHere: '“{{name}}” stond er al. Het bestand bevat niets nieuws; wat je hier hebt gewijzigd, blijft.',
      sameOlder: '“{{name}}”: dit bestand is ouder dan wat je eerder hebt ingelezen. Er is niets veranderd.',
    },
    safe: 'Er is niets veranderd: alles wat je had, staat er nog.',
    count: {
      communities_one: '{{count}} community',
      communities_other: '{{count}} communities',
      snapshots_one: '{{count}} meting',
      snapshots_other: '{{count}} metingen',
      answers_one: '{{count}} antwoord',
      answers_other: '{{count}} antwoorden',
      notes_one: '{{count}} notitie',
      notes_other: '{{count}} notities',
      issues_one: '{{count}} vraagstuk',
      issues_other: '{{count}} vraagstukken',
    },
    problem: {
      'not-json': {
        title: 'Dit is geen bestand van Groeikompas',
        todo: 'Kies een bestand waarvan de naam begint met “groeikompas” en eindigt op .json.',
      },
      foreign: {
        title: 'Dit bestand is van iets anders',
        todo: 'Kies een bestand dat Groeikompas zelf heeft gemaakt.',
      },
      damaged: {
        title: 'Dit bestand is beschadigd of met de hand veranderd',
        todo: 'Haal het bestand opnieuw op waar het vandaan komt, of gebruik een eerdere back-up.',
      },
      'newer-file': {
        title: 'Dit bestand is van een nieuwere versie van Groeikompas',
        todo: 'Open Groeikompas met internet aan, vernieuw het, en kies het bestand dan opnieuw.',
      },
      'wrong-kind': {
        title: 'Dit bestand is wel van Groeikompas, maar geen back-up of community',
        todo: 'Kies een back-up of een community-bestand.',
      },
      incomplete: {
        title: 'In dit bestand ontbreken gegevens',
        todo: 'Gebruik een andere back-up.',
      },
      'count-differs': {
        title: 'De telling klopte niet',
        todo: 'Probeer het opnieuw. Lukt het weer niet, gebruik dan een andere browser of een ander apparaat.',
      },
      full: {
        title: 'Er is geen ruimte meer op dit apparaat',
        todo: 'Maak ruimte vrij en probeer het opnieuw.',
      },
      blocked: {
        title: 'De opslag van deze browser is niet bereikbaar',
        todo: 'Sluit andere tabbladen met Groeikompas, of zet het privévenster of de strenge cookie-instelling uit.',
      },
      gone: {
        title: 'De opslag is tijdens het werken verdwenen',
        todo: 'Herlaad de pagina en probeer het opnieuw.',
      },
      newer: {
        title: 'De gegevens op dit apparaat zijn van een nieuwere versie',
        todo: 'Sluit alle tabbladen met Groeikompas en open het opnieuw met internet aan.',
      },
      failed: {
        title: 'Het lukte niet',
        todo: 'Probeer het opnieuw.',
      },
    },
  },
};
