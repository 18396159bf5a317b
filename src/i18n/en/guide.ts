/** Words of the guide for facilitators. The minutes of the script are in src/features/guide/script.ts. */
import type { guide as nl } from '../nl/guide';

export const guide: typeof nl = {
  title: 'Guide for facilitators',
  lead: 'How to lead a workshop in which a group fills in Groeikompas together. The conversation is the point, the scores are its occasion.',
  back: 'To the settings',
  print: 'Print the guide',
  contents: 'Contents',
  say: 'Say:',
  between: 'minute {{from}} to {{to}}',
  sections: {
    prepare: {
      title: 'Preparing',
      intro: 'Start two weeks ahead. An hour of work is enough.',
      parts: {
        people: {
          title: 'Who do you invite?',
          points: {
            mix: 'Invite people from all groups: education, business, government, residents and students. The differences are what helps you.',
            size: 'Four to forty people is a good number. With more than twelve you talk in threes.',
            five: 'Do you want to compare groups anonymously? Then you need at least five people of each. If there are fewer, merge groups beforehand.',
            doers: 'Ask people who do the work, and not only those who decide about it.',
            invite:
              'Say in the invitation how long it takes, what happens with the answers, and that nobody has to prepare.',
          },
        },
        ways: {
          title: 'How do you fill it in?',
          text: {
            three: 'There are three ways. All three give the same result. You may also mix them.',
          },
          points: {
            hands:
              'Raised hands are never anonymous: everybody sees them. For an anonymous measurement choose paper, a device that is passed round, or people’s own phones.',
            safest: 'Not sure of the network? Then choose one screen or own device. They need no server.',
          },
        },
        privacy: {
          title: 'Choose beforehand: open or anonymous',
          text: {
            fixed:
              'You choose this before the start. Everybody gets to see it. After the first answer the choice is fixed.',
          },
          points: {
            anonymous:
              'Anonymous suits a group in which one depends on the other. Think of a student and a teacher, or a business and a funder.',
            open: 'Open suits a group that knows each other well. Ask first. If one person would rather not, choose anonymous.',
            small:
              'With fewer than five people an anonymous measurement shows nothing. Do it openly then, or invite more people.',
          },
        },
        room: {
          title: 'The room and what you need',
          points: {
            projector: 'A screen or projector that can be read at the back. Try it with the lights on.',
            circle:
              'Chairs in a half circle, without tables in between. Put a few tables at the side, to talk in threes.',
            power: 'A laptop on mains power, two extension leads, and a tablet to pass to whoever has no phone.',
            paper: 'A pile of printed forms and pens. Then you can always go on.',
            wall: 'A flip chart or a wall with sticky notes, for the three points at the end.',
            helper: 'A second person. They help people with their phones and watch the time.',
          },
        },
        time: {
          title: 'Time',
          points: {
            scan: 'Take the quick scan. It has about 24 questions. The full scan does not fit in a workshop.',
            hands: 'If you vote with hands or cards, one question soon takes a minute. Choose two or three parts then.',
            before: 'People may also answer at home. Then you have more time to talk.',
          },
        },
        rehearse: {
          title: 'Try it once',
          steps: {
            example:
              'Open the example on the first page and look at its results. Then you know what the group will see.',
            practise: 'Make a trial community. Let two colleagues take part with their phones.',
            venue: 'Do this in the room itself, with the network of that day.',
            open: 'Open Groeikompas once with internet on the laptop you will use. After that it also works without.',
            backup: 'Make a backup of what is already on that laptop.',
            clear: 'Throw the trial community away and get the real measurement ready.',
          },
        },
      },
      ways: {
        caption: 'Which way do you choose?',
        columns: {
          way: 'Way',
          when: 'When',
          network: 'Network',
          camera: 'Camera',
          address: 'Address of the app',
        },
        rows: {
          screen: {
            way: 'One screen',
            when: 'With a small group, or if few people have a phone with them. You type in the votes.',
            network: 'Not needed',
            camera: 'Not needed',
            address: 'https, or started on your own laptop',
          },
          device: {
            way: 'Own device',
            when: 'With a poor network, or if people answer at home. Each hands in a QR code, a typed code or a file.',
            network: 'Only to open the app the first time',
            camera: 'On your laptop, to read QR codes. Without a camera a photo or the typed code will do too.',
            address: 'https. Otherwise the app does not work without a network.',
          },
          live: {
            way: 'Live',
            when: 'With a large group, or if you want to look together at each question. You see at once who is ready.',
            network: 'For everybody: internet, or one local network with your laptop',
            camera: 'Handy on the phone, to join with the QR code. Typing the code will do too.',
            address:
              'https is best. On a local network http will do. A phone can then reload only while there is a network.',
          },
        },
      },
    },
    script: {
      title: 'A script of 90 minutes',
      intro:
        'Keep to these times. If you run late, cut the looking short and never the talking. Vote, look, talk and agree are on the screen too, with a clock.',
      caption: 'The script in time, {{minutes}} minutes together',
      columns: { step: 'Step', minutes: 'Minutes', from: 'From – to' },
      names: {
        welcome: 'Welcome',
        privacy: 'Privacy in three sentences',
        vote: 'Vote',
        look: 'Look',
        talk: 'Talk about differences',
        agree: 'Agree',
        choose: 'Choose three things',
        close: 'Close',
      },
      stepsTitle: 'What you do and what you say',
      steps: {
        welcome: {
          do: 'Welcome everybody. Tell why you are here and at what time you stop. Let each person say only their name and organisation.',
          say: 'Today we look together at how our community is doing. There are no right or wrong answers. The best places are those where we see it differently.',
        },
        privacy: {
          do: 'Read out the three sentences that belong to your measurement. Ask if anybody wants to know more. Then let people join with the QR code, the link or the form.',
          say: 'First something about your answers. It is three sentences. If anything then holds you back, say so now or come and see me.',
        },
        vote: {
          do: 'Show the first question and read out the five answers. Then let everybody vote at their own pace and in silence. Walk round and help.',
          say: 'Choose the sentence that fits best how things are now, not how you would like them to be. If you don’t know, choose “don’t know”. That is an answer that helps us too.',
        },
        look: {
          do: 'Show the results. First point at what is strong. Then go to the list of what to talk about first. Do not explain anything yet.',
          say: 'First look in silence for a minute. What do you notice? What surprises you? We are not looking for causes yet.',
        },
        talk: {
          do: 'Take two or three questions on which you differ most. Let people first talk in threes, from different groups if you can. Then collect what they heard.',
          say: 'Tell each other what you saw or lived through that made you choose this. You need not convince anybody. Try to understand why someone sees something else.',
        },
        agree: {
          do: 'For each question you talked about, ask which level the group chooses now. Record it with the reason. Also write down who sees it differently, and why.',
          say: 'Which sentence fits for us together, now that we have heard this? We need not all agree. If you see it differently, that is written down too.',
        },
        choose: {
          do: 'Show the focus. Give each person three dots to stick on. Choose the three points with most dots. Write a first step, a name and a date with each.',
          say: 'Where do we want to be a step further in half a year? Choose what you want to work on yourself. A point without a name does not go ahead.',
        },
        close: {
          do: 'Read the three points once more. Ask each person for one word about today. Say when they will get the results and when you will measure again.',
          say: 'This is what we agreed. You will get it on paper this week. Thank you for being honest.',
        },
      },
    },
    short: {
      title: 'In 45 minutes',
      intro: 'If you have less time, do fewer questions. Do not skip a step.',
      caption: 'The short version in time, {{minutes}} minutes together',
      parts: {
        different: {
          title: 'What you do differently',
          points: {
            home: 'Ask everybody to answer the quick scan at home. The minutes for voting are then extra time to talk.',
            fewer: 'If that is not possible, choose two parts beforehand and vote on those alone.',
            one: 'Talk about one question: the one on which you differ most.',
            later: 'Do choose three points. Who does it and when, you agree in the same week.',
          },
        },
      },
    },
    differences: {
      title: 'When views are far apart',
      intro: 'A difference is not a problem. It shows that people stand in different places.',
      parts: {
        camps: {
          title: 'There are two camps',
          text: {
            what: 'Some choose low, some choose high, and hardly anybody is in between. Do not take an average then.',
          },
          steps: {
            low: 'Ask those who chose low for one example. The others listen.',
            high: 'Ask those who chose high for one example too.',
            both: 'Then ask: can both be true? Often it is about another place or another moment.',
            record: 'If you can’t choose one level, record none. Put it on the list to talk about later.',
          },
        },
        spread: {
          title: 'Everybody chooses something else',
          points: {
            wording:
              'Read the question again. Ask what people think of at its most important word. Sometimes they read different things.',
            again: 'After the talk, ask again which level fits. The first votes simply stay as they are.',
          },
        },
        unknown: {
          title: 'Many people say “don’t know”',
          points: {
            signal: 'That is a result. Ask: who would know, and why don’t we?',
            guess: 'Don’t let anybody guess. Agree who finds out and when you will hear.',
          },
        },
        loud: {
          title: 'One person talks all the time',
          points: {
            thank: 'Say thank you for what was said and sum it up. Then ask: who saw something else?',
            round: 'Go round with one sentence from each, or let people write first.',
            side: 'If it goes on, say in the break that you want to hear others too. Ask for help with that.',
          },
        },
        power: {
          title: 'A director or manager is in the room',
          points: {
            before: 'Call beforehand. Ask this person to speak last and mainly to ask questions.',
            anonymous: 'Choose anonymous, and divide people so that nobody sits with their own boss.',
            silent:
              'If it goes quiet, let people talk in threes without this person. Then let one of each three tell what was said.',
          },
        },
        exposed: {
          title: 'Someone feels exposed',
          points: {
            stop: 'Stop asking that person. Say that nobody has to explain an answer.',
            guess: 'Don’t let people guess who chose what. Say so at once and calmly.',
            withdraw:
              'Answers can be withdrawn until everything has been shown. In an anonymous measurement that is until the first result is shown.',
            after: 'Go and see that person afterwards. Ask what would help.',
          },
        },
        minority: {
          title: 'Record who sees it differently',
          points: {
            write:
              'An agreement is not a victory. Beside the level, also write down what the others see, in their own words.',
            names: 'Leave names out. Write for example: “Some of us do not notice anything of this yet.”',
            read: 'Read the note out and ask if it is right. At the next measurement you begin with it.',
          },
        },
      },
    },
    privacy: {
      title: 'Privacy in three sentences',
      intro: 'Read these sentences out word for word. Choose the three that fit your measurement.',
      variants: {
        anonymous: {
          title: 'In an anonymous measurement',
          sentences: {
            kept: 'You do not give a name, and your answers are kept as you give them.',
            shown:
              'What a group of fewer than five people answers is never shown apart, not on the screen and not in a report.',
            where:
              'The facilitator, and whoever gets a backup from the facilitator, could technically look into your answers on their own device.',
          },
        },
        open: {
          title: 'In an open measurement',
          sentences: {
            kept: 'You may give your name, and your answers are kept as you give them.',
            shown: 'The screen and the report may show what you chose, also if you are the only one of your group.',
            where:
              'Only your own device and that of the facilitator can read your answers, until somebody shares a file or report of them.',
          },
        },
      },
      parts: {
        more: {
          title: 'If somebody asks more',
          points: {
            host: 'The app does not let you see votes before you show them to the group. They are on your device, though. Someone with technical skill can find them there.',
            live: 'In a live room answers pass through a server. It sees only encrypted data and can’t read them.',
            handover:
              'A QR code with answers is locked: only your invitation can open it. A code that is typed in is not locked.',
            paper: 'With paper, you type the answers in. Shred the forms afterwards.',
            tablet:
              'If you pass one device round, the answers of one person are off the screen before the next begins.',
            backup: 'A backup holds all answers and is not locked. Do not pass it on to the group.',
            withdraw:
              'People who change their mind can withdraw their answers. In an anonymous measurement that is until the first question is shown, in an open one until everything is shown.',
            long: 'Everything stays until somebody erases it. There is no account and nobody is followed.',
            safari:
              'Safari erases data of a site that you do not open for seven days. Put Groeikompas on your home screen, or hand in on the same day.',
          },
        },
      },
    },
    after: {
      title: 'After the workshop',
      intro: 'Do the first three steps on the same day.',
      parts: {
        steps: {
          title: 'What you do, in order',
          steps: {
            backup: 'Make a backup and keep it in a safe place.',
            clear: 'Shred the paper forms and delete photos of codes.',
            focus: 'Open the focus. Accept the three points you chose. Postpone or reject the rest, with a reason.',
            owners: 'With each point write who does it, what the first step is and when it is done.',
            share: 'Send round the results and the three points within a week. Also say where you see it differently.',
            check: 'Plan a short moment in six weeks. Ask for each point: what was done, what do you notice already?',
            again:
              'Measure again after half a year to a year, with the same questions. Invite people from all groups again.',
            compare: 'Then compare the measurements. The app says what really changed and what may be chance.',
          },
        },
      },
    },
    trouble: {
      title: 'If something goes wrong',
      intro: 'Stay calm and say out loud what happens. What is saved stays saved.',
      caption: 'What happens and what you do',
      columns: { event: 'What happens', safe: 'What is safe', todo: 'What you do' },
      rows: {
        network: {
          event: 'The network goes down',
          safe: 'Everybody can go on answering. The answers are on the phones.',
          todo: 'Go on. The answers arrive once the network is back. If it does not come back, let people show QR codes or use forms.',
        },
        asleep: {
          event: 'A phone falls asleep',
          safe: 'The answers are still on that phone.',
          todo: 'Wake the phone and wait a moment. What was not yet sent goes then.',
        },
        wrong: {
          event: 'The app says that the invitation is wrong',
          safe: 'Nothing went into another measurement.',
          todo: 'Let the participant open your QR code or link again. A code from an earlier time does not work.',
        },
        reload: {
          event: 'Your screen was reloaded or closed',
          safe: 'The measurement, the answers and the live room are still on your laptop.',
          todo: 'Open the same measurement again on the same laptop, in the same browser. Participants need not do anything.',
        },
        late: {
          event: 'Someone comes late',
          safe: 'What is in, stays. In an anonymous measurement nothing is added to a question that has been shown. Once everything has been shown, nothing changes any more.',
          todo: 'As long as you let new people in, let that person join from the question where you are. If everything has been shown, they join the talk only.',
        },
        paper: {
          event: 'Nothing works any more',
          safe: 'What was in, stays in.',
          todo: 'Hand out the printed forms and count the votes on the flip chart. Type them in during the break or afterwards.',
        },
      },
    },
  },
};
