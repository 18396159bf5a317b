/** Woorden van de handleiding voor begeleiders. De minuten van het draaiboek staan in src/features/guide/script.ts. */
export const guide = {
  title: 'Handleiding voor begeleiders',
  lead: 'Zo leid je een workshop waarin een groep Groeikompas samen invult. Het gesprek is het doel, de scores zijn de aanleiding.',
  back: 'Naar de instellingen',
  print: 'Print de handleiding',
  contents: 'Inhoud',
  say: 'Zeg:',
  between: 'minuut {{from}} tot {{to}}',
  sections: {
    prepare: {
      title: 'Voorbereiden',
      intro: 'Begin twee weken van tevoren. Een uur werk is genoeg.',
      parts: {
        people: {
          title: 'Wie nodig je uit?',
          points: {
            mix: 'Nodig mensen uit alle groepen uit: onderwijs, bedrijven, overheid, bewoners en studenten. Juist de verschillen zijn nuttig.',
            size: 'Vier tot veertig mensen is een goed aantal. Met meer dan twaalf praat je in kleine groepjes.',
            five: 'Wil je groepen anoniem vergelijken? Dan zijn er van elke groep minstens vijf mensen nodig. Zijn het er minder, voeg dan vooraf groepen samen.',
            doers: 'Vraag mensen die het werk doen, en niet alleen wie erover beslist.',
            invite:
              'Zeg in de uitnodiging hoe lang het duurt, wat er met de antwoorden gebeurt en dat niemand zich hoeft voor te bereiden.',
          },
        },
        ways: {
          title: 'Hoe vullen jullie het in?',
          text: {
            three: 'Er zijn drie manieren. De uitslag is bij alle drie dezelfde. Je mag ze ook mengen.',
          },
          points: {
            hands:
              'Opgestoken handen zijn nooit anoniem: iedereen ziet ze. Kies voor een anonieme meting papier, een apparaat dat je doorgeeft of eigen telefoons.',
            safest: 'Twijfel je over het netwerk? Kies dan één scherm of eigen apparaat. Die hebben geen server nodig.',
          },
        },
        privacy: {
          title: 'Kies vooraf: open of anoniem',
          text: {
            fixed:
              'Je kiest dit voor de start. Iedereen krijgt het te zien. Na het eerste antwoord staat de keuze vast.',
          },
          points: {
            anonymous:
              'Anoniem past bij een groep waarin de één van de ander afhangt. Denk aan een student en een docent, of een bedrijf en een geldgever.',
            open: 'Open past bij een groep die elkaar goed kent. Vraag het eerst. Zegt één iemand liever niet, kies dan anoniem.',
            small:
              'Met minder dan vijf mensen laat een anonieme meting niets zien. Doe het dan open, of nodig meer mensen uit.',
          },
        },
        room: {
          title: 'De ruimte en de spullen',
          points: {
            projector: 'Een scherm of beamer dat je achterin kunt lezen. Probeer het met het licht aan.',
            circle:
              'Stoelen in een halve kring, zonder tafels ertussen. Zet een paar tafels aan de kant voor kleine groepjes.',
            power:
              'Een laptop aan de stroom, twee verlengsnoeren en een tablet om door te geven aan wie geen telefoon heeft.',
            paper: 'Een stapel geprinte formulieren en pennen. Zo kan het altijd doorgaan.',
            wall: 'Een flap-over of een muur met plakbriefjes, voor de drie punten aan het eind.',
            helper: 'Een tweede persoon. Die helpt mensen met hun telefoon en houdt de tijd bij.',
          },
        },
        time: {
          title: 'Tijd',
          points: {
            scan: 'Neem de snelle scan. Die heeft ongeveer 24 vragen. De volledige scan past niet in een workshop.',
            hands:
              'Stem je met handen of kaarten, dan kost een vraag al snel een minuut. Kies dan twee of drie onderdelen.',
            before: 'Mensen mogen ook thuis invullen. Dan heb je meer tijd om te praten.',
          },
        },
        rehearse: {
          title: 'Probeer het één keer',
          steps: {
            example: 'Open het voorbeeld op de beginpagina en bekijk de uitslag. Je weet dan wat de groep straks ziet.',
            practise: 'Maak een proefcommunity. Laat twee collega’s met hun telefoon meedoen.',
            venue: 'Doe dit in de zaal zelf, met het netwerk van die dag.',
            open: 'Open Groeikompas één keer met internet op de laptop die je gebruikt. Daarna werkt het ook zonder.',
            backup: 'Maak een back-up van wat er al op die laptop staat.',
            clear: 'Gooi de proefcommunity weg en maak de echte meting klaar.',
          },
        },
      },
      ways: {
        caption: 'Welke manier kies je?',
        columns: {
          way: 'Manier',
          when: 'Wanneer',
          network: 'Netwerk',
          camera: 'Camera',
          address: 'Adres van de app',
        },
        rows: {
          screen: {
            way: 'Eén scherm',
            when: 'Bij een kleine groep, of als weinig mensen een telefoon bij zich hebben. Jij typt de stemmen in.',
            network: 'Niet nodig',
            camera: 'Niet nodig',
            address: 'https, of gestart op je eigen laptop',
          },
          device: {
            way: 'Eigen apparaat',
            when: 'Bij een slecht netwerk, of als mensen thuis al invullen. Ieder levert in met een QR-code, een typcode of een bestand.',
            network: 'Alleen om de app de eerste keer te openen',
            camera: 'Op jouw laptop, om QR-codes te lezen. Zonder camera kan een foto of de typcode ook.',
            address: 'https. Anders werkt de app niet zonder netwerk.',
          },
          live: {
            way: 'Live',
            when: 'Bij een grote groep, of als je per vraag samen wilt kijken. Je ziet meteen wie klaar is.',
            network: 'Voor iedereen: internet, of één lokaal netwerk met jouw laptop',
            camera: 'Handig op de telefoon, om mee te doen met de QR-code. De code intypen kan ook.',
            address:
              'https is het best. Op een lokaal netwerk mag http. Dan kan een telefoon alleen herladen als er netwerk is.',
          },
        },
      },
    },
    script: {
      title: 'Draaiboek van 90 minuten',
      intro:
        'Houd deze tijden aan. Loop je uit, kort dan het kijken in en nooit het praten. Stem, kijk, praat en spreek af vind je ook op het scherm, met een klok.',
      caption: 'Het draaiboek in tijd, samen {{minutes}} minuten',
      columns: { step: 'Stap', minutes: 'Minuten', from: 'Van – tot' },
      names: {
        welcome: 'Welkom',
        privacy: 'Privacy in drie zinnen',
        vote: 'Stemmen',
        look: 'Kijken',
        talk: 'Praten over verschil',
        agree: 'Afspreken',
        choose: 'Drie dingen kiezen',
        close: 'Afsluiten',
      },
      stepsTitle: 'Wat je doet en wat je zegt',
      steps: {
        welcome: {
          do: 'Heet iedereen welkom. Vertel waarom jullie hier zijn en hoe laat je stopt. Laat ieder alleen naam en organisatie zeggen.',
          say: 'Vandaag kijken we samen hoe onze community ervoor staat. Er zijn geen goede of foute antwoorden. Het leukste zijn de plekken waar we het anders zien.',
        },
        privacy: {
          do: 'Lees de drie zinnen voor die bij jouw meting horen. Vraag of iemand iets wil weten. Laat mensen daarna meedoen met de QR-code, de link of het formulier.',
          say: 'Eerst iets over je antwoorden. Het zijn drie zinnen. Is er daarna iets wat je tegenhoudt, zeg het nu of kom even naar me toe.',
        },
        vote: {
          do: 'Laat de eerste vraag zien en lees de vijf antwoorden voor. Laat iedereen daarna in eigen tempo en in stilte stemmen. Loop rond en help.',
          say: 'Kies de zin die het best past bij hoe het nu gaat, dus niet hoe je het zou willen. Weet je het niet, kies dan “weet ik niet”. Dat is ook een antwoord waar we iets aan hebben.',
        },
        look: {
          do: 'Toon de uitslag. Wijs eerst aan wat sterk is. Ga dan naar de lijst met wat je het best als eerste bespreekt. Leg nog niets uit.',
          say: 'Kijk eerst een minuut in stilte. Wat valt je op? Wat verrast je? We zoeken nu nog geen oorzaken.',
        },
        talk: {
          do: 'Neem twee of drie vragen waar jullie het meest verschillen. Laat mensen eerst in groepjes van drie praten, liefst uit verschillende groepen. Haal daarna op.',
          say: 'Vertel elkaar wat je hebt gezien of meegemaakt waardoor je dit koos. Je hoeft de ander niet te overtuigen. Probeer te begrijpen waarom iemand iets anders ziet.',
        },
        agree: {
          do: 'Vraag per besproken vraag welk niveau de groep nu kiest. Leg het vast met de reden. Noteer ook wie het anders ziet en waarom.',
          say: 'Welke zin past voor ons samen, nu we dit hebben gehoord? We hoeven het niet eens te worden. Wie het anders ziet, krijgt dat ook op papier.',
        },
        choose: {
          do: 'Laat de focus zien. Geef ieder drie stippen en laat ze plakken. Kies de drie punten met de meeste stippen. Schrijf bij elk punt een eerste stap, een naam en een datum.',
          say: 'Waar willen we over een half jaar een stap verder zijn? Kies waar je zelf aan mee wilt doen. Een punt zonder naam gaat niet door.',
        },
        close: {
          do: 'Lees de drie punten nog één keer voor. Vraag ieder om één woord over vandaag. Zeg wanneer ze de uitslag krijgen en wanneer jullie weer meten.',
          say: 'Dit hebben we afgesproken. Je krijgt het deze week op papier. Dank je wel dat je eerlijk was.',
        },
      },
    },
    short: {
      title: 'In 45 minuten',
      intro: 'Heb je minder tijd, doe dan minder vragen. Sla geen stap over.',
      caption: 'De korte versie in tijd, samen {{minutes}} minuten',
      parts: {
        different: {
          title: 'Wat je anders doet',
          points: {
            home: 'Vraag iedereen om de snelle scan thuis in te vullen. De minuten voor stemmen zijn dan extra tijd om te praten.',
            fewer: 'Lukt dat niet, kies dan vooraf twee onderdelen en stem alleen daarover.',
            one: 'Praat over één vraag: de vraag waar jullie het meest verschillen.',
            later: 'Kies wel drie punten. Wie het doet en wanneer, spreek je in dezelfde week af.',
          },
        },
      },
    },
    differences: {
      title: 'Als de meningen ver uiteen liggen',
      intro: 'Verschil is geen probleem. Het laat zien dat mensen op een andere plek staan.',
      parts: {
        camps: {
          title: 'Er zijn twee kampen',
          text: {
            what: 'Een deel kiest laag, een deel kiest hoog en bijna niemand zit ertussen. Neem dan geen gemiddelde.',
          },
          steps: {
            low: 'Vraag wie laag koos om één voorbeeld. De rest luistert.',
            high: 'Vraag wie hoog koos ook om één voorbeeld.',
            both: 'Vraag daarna: kan het allebei waar zijn? Vaak gaat het over een andere plek of een ander moment.',
            record:
              'Lukt het niet om één niveau te kiezen? Leg dan niets vast en zet het op de lijst om later te bespreken.',
          },
        },
        spread: {
          title: 'Iedereen kiest iets anders',
          points: {
            wording:
              'Lees de vraag nog eens voor. Vraag wat mensen bij het belangrijkste woord denken. Soms lezen ze iets anders.',
            again: 'Vraag na het gesprek opnieuw welk niveau past. De eerste stemmen blijven gewoon bewaard.',
          },
        },
        unknown: {
          title: 'Veel mensen zeggen “weet ik niet”',
          points: {
            signal: 'Dat is een uitslag. Vraag: wie zou dit wel weten, en waarom wij niet?',
            guess: 'Laat niemand raden. Spreek af wie het uitzoekt en wanneer jullie het horen.',
          },
        },
        loud: {
          title: 'Eén iemand praat de hele tijd',
          points: {
            thank: 'Bedank voor wat er is gezegd en noem het kort. Vraag dan: wie zag iets anders?',
            round: 'Doe een rondje van één zin per persoon, of laat mensen eerst schrijven.',
            side: 'Blijft het zo, zeg dan in de pauze dat je ook anderen wilt horen. Vraag om hulp daarbij.',
          },
        },
        power: {
          title: 'Er is een bestuurder of leidinggevende bij',
          points: {
            before: 'Bel vooraf. Vraag of de bestuurder als laatste praat en vooral vragen stelt.',
            anonymous: 'Kies anoniem, en verdeel de groepjes zo dat niemand bij de eigen baas zit.',
            silent:
              'Wordt het stil, laat groepjes dan praten zonder de bestuurder en laat één iemand vertellen wat er is gezegd.',
          },
        },
        exposed: {
          title: 'Iemand voelt zich bekeken',
          points: {
            stop: 'Stop met vragen aan die persoon. Zeg dat niemand een antwoord hoeft uit te leggen.',
            guess: 'Sta niet toe dat mensen raden wie wat koos. Zeg dat meteen en rustig.',
            withdraw:
              'Je antwoorden terugtrekken kan tot alles is getoond. In een anonieme meting kan het tot de eerste uitslag is getoond.',
            after: 'Zoek die persoon na afloop op. Vraag wat er nodig is.',
          },
        },
        minority: {
          title: 'Leg vast wie het anders ziet',
          points: {
            write:
              'Een afspraak is geen overwinning. Schrijf bij het niveau ook op wat de anderen zien, in hun eigen woorden.',
            names: 'Zet er geen namen bij. Schrijf bijvoorbeeld: “Een deel van ons merkt hier nog niets van.”',
            read: 'Lees de notitie voor en vraag of die klopt. Bij de volgende meting begin je hiermee.',
          },
        },
      },
    },
    privacy: {
      title: 'Privacy in drie zinnen',
      intro: 'Lees deze zinnen letterlijk voor. Kies het rijtje dat bij jullie meting past.',
      variants: {
        anonymous: {
          title: 'Bij een anonieme meting',
          sentences: {
            kept: 'Je vult geen naam in, en je antwoorden worden bewaard zoals jij ze geeft.',
            shown:
              'Wat een groep van minder dan vijf mensen antwoordt, staat nergens apart, niet op het scherm en niet in een verslag.',
            where:
              'De begeleider, en wie van de begeleider een back-up krijgt, zou je antwoorden technisch gezien op het eigen apparaat kunnen inzien.',
          },
        },
        open: {
          title: 'Bij een open meting',
          sentences: {
            kept: 'Je mag je naam invullen, en je antwoorden worden bewaard zoals jij ze geeft.',
            shown:
              'Op het scherm en in het verslag kan te zien zijn wat jij koos, ook als je de enige bent van jouw groep.',
            where:
              'Alleen jouw apparaat en dat van de begeleider kunnen je antwoorden lezen, tot iemand er zelf een bestand of verslag van deelt.',
          },
        },
      },
      parts: {
        more: {
          title: 'Als iemand doorvraagt',
          points: {
            host: 'De app laat je geen stemmen zien voor je ze aan de groep toont. Ze staan wel op jouw apparaat. Wie technisch handig is, kan ze daar vinden.',
            live: 'Live gaan antwoorden langs een server. Die ziet alleen versleutelde gegevens en kan ze niet lezen.',
            handover:
              'Een QR-code met antwoorden is op slot: alleen jouw uitnodiging kan hem openen. Een code die je intypt, is niet op slot.',
            paper: 'Bij papier typ jij de antwoorden over. Versnipper de formulieren daarna.',
            tablet:
              'Geef je één apparaat door, dan zijn de antwoorden van de een van het scherm af voor de volgende begint.',
            backup: 'Een back-up bevat alle antwoorden en is niet op slot. Geef hem niet door aan de groep.',
            withdraw:
              'Wie zich bedenkt, kan de antwoorden terugtrekken. Anoniem kan dat tot de eerste vraag is getoond, open tot alles is getoond.',
            long: 'Alles blijft staan tot iemand het wist. Er is geen account en er wordt niemand gevolgd.',
            safari:
              'Safari wist gegevens van een site die je zeven dagen niet opent. Zet Groeikompas op je beginscherm of lever dezelfde dag in.',
          },
        },
      },
    },
    after: {
      title: 'Na de workshop',
      intro: 'Doe de eerste drie stappen nog dezelfde dag.',
      parts: {
        steps: {
          title: 'Wat je doet, op volgorde',
          steps: {
            backup: 'Maak een back-up en bewaar die op een veilige plek.',
            clear: 'Versnipper de papieren formulieren en wis foto’s van codes.',
            focus: 'Open de focus. Neem de drie gekozen punten aan. Stel de rest uit of wijs het af, met een reden.',
            owners: 'Schrijf bij elk punt wie het doet, wat de eerste stap is en wanneer die klaar is.',
            share:
              'Stuur binnen een week de uitslag en de drie punten rond. Zeg er ook bij waar jullie het anders zien.',
            check: 'Plan over zes weken een kort moment. Vraag bij elk punt: wat is gedaan, wat merk je al?',
            again:
              'Meet na een half jaar tot een jaar opnieuw, met dezelfde vragen. Nodig weer mensen uit alle groepen uit.',
            compare: 'Vergelijk daarna de metingen. De app zegt wat echt is veranderd en wat ook toeval kan zijn.',
          },
        },
      },
    },
    trouble: {
      title: 'Als er iets misgaat',
      intro: 'Blijf rustig en zeg hardop wat er gebeurt. Wat is bewaard, blijft bewaard.',
      caption: 'Wat er gebeurt en wat je doet',
      columns: { event: 'Wat er gebeurt', safe: 'Wat veilig is', todo: 'Wat je doet' },
      rows: {
        network: {
          event: 'Het netwerk valt weg',
          safe: 'Iedereen kan verder met antwoorden. Ze staan op de telefoons.',
          todo: 'Ga door. De antwoorden komen aan als het netwerk terug is. Komt het niet terug, laat dan QR-codes tonen of gebruik formulieren.',
        },
        asleep: {
          event: 'Een telefoon valt in slaap',
          safe: 'De antwoorden staan nog op die telefoon.',
          todo: 'Maak de telefoon wakker en wacht even. Wat nog niet was verstuurd, gaat dan alsnog.',
        },
        wrong: {
          event: 'De app zegt dat de uitnodiging niet klopt',
          safe: 'Er is niets bij een andere meting terechtgekomen.',
          todo: 'Laat de deelnemer jouw QR-code of link opnieuw openen. Een code van een vorige keer werkt niet.',
        },
        reload: {
          event: 'Jouw scherm is herladen of dichtgegaan',
          safe: 'De meting, de antwoorden en de live ruimte staan nog op je laptop.',
          todo: 'Open dezelfde meting weer op dezelfde laptop, in dezelfde browser. De deelnemers hoeven niets te doen.',
        },
        late: {
          event: 'Iemand komt te laat',
          safe: 'Wat binnen is, blijft staan. In een anonieme meting komt er niets meer bij op een vraag die al is getoond. Is alles getoond, dan verandert er niets meer.',
          todo: 'Laat die persoon meedoen, zolang je nieuwe mensen toelaat, vanaf de vraag waar jullie zijn. Is alles al getoond, dan praat die persoon alleen mee.',
        },
        paper: {
          event: 'Er werkt niets meer',
          safe: 'Wat al binnen was, blijft binnen.',
          todo: 'Deel de geprinte formulieren uit en tel de stemmen op de flap-over. Typ ze in de pauze of na afloop in.',
        },
      },
    },
  },
};
