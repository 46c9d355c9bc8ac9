# language: no
Egenskap: Oppslag på pasientens resepter

  @AK-ERE-3-06 @nivå:må @grunnlag:U @fare:F-01 @årsak:F-01.2 @rolle:rekvirent @gjelder:alle @antakelse:A-023 @delkrav:a @delkrav:b
  Regel: Svar som gjelder en pasient som ikke lenger er åpen, skal ikke vises i den nye pasientens journal (a), og svar som gjelder en annen pasient enn det ble spurt om, skal avvises (b)
    Kilde: kjernejournal krav F.6 og SFM 2.4.1 og 2.4.3, anvendt på e-resept

    @viser:a
    Scenario: Svaret kommer etter at legen har åpnet en annen pasient
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at en annen lege har forskrevet til pasienten
      Og at svaret på neste oppslag holdes tilbake
      Når legen henter reseptene og åpner en annen pasient før svaret kommer
      Så viser fagsystemet ingen resepter fra den forrige pasienten

    @viser:b
    Scenario: Svaret gjelder en annen pasient
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren svarer på neste oppslag med en annen pasients resepter
      Når legen henter pasientens resepter
      Så viser fagsystemet at oppslaget feilet

  @AK-ERE-3-10 @nivå:må @grunnlag:U @fare:F-06 @fare:F-07 @årsak:F-07.1 @rolle:rekvirent @gjelder:alle @antakelse:A-004 @antakelse:A-022 @antakelse:A-023 @antakelse:A-180 @antakelse:A-181 @delkrav:a @delkrav:b
  Regel: Feil, avvisning eller tidsavbrudd skal aldri vises som «ingen resepter» (a), og reservasjon eller skjulte resepter skal gå fram (b)
    Kilde: ERDOK, M9.6 (Pasientreservasjon, LastResept); SFM API Basis, feilkoder ved oppslag

    @viser:a
    Scenariomal: Oppslaget feiler: <feil>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at en annen lege har forskrevet til pasienten
      Og at neste oppslag feiler med <feil>
      Når legen henter pasientens resepter
      Så viser fagsystemet at oppslaget feilet

      Eksempler:
        | feil            |
        | SOAP-feil       |
        | avvisning       |
        | AppRecFault     |
        | avkortet svar   |
        | utilgjengelig   |
        | tidsavbrudd     |
        | svar som stanser midtveis |

    @viser:a
    Scenario: Pasienten har en resept fra en annen lege
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at en annen lege har forskrevet til pasienten
      Når legen henter pasientens resepter
      Så viser fagsystemet resepten fra den andre legen

    @viser:a
    Scenario: Apoteket har utlevert resepten
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at apoteket har utlevert resepten
      Når legen slår opp utleveringene på resepten
      Så viser fagsystemet utleveringen

    @viser:a
    Scenario: Oppslaget på utleveringer avvises med AppRecFault
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at apoteket har utlevert resepten
      Og at Reseptformidleren avviser neste oppslag på utleveringer
      Når legen slår opp utleveringene på resepten
      Så varsler fagsystemet om at utleveringene ikke er hentet

    @viser:a
    Scenario: Svaret er i en annen meldingsversjon enn det ble spurt i
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at en annen lege har forskrevet til pasienten
      Og at Reseptformidleren svarer på neste oppslag i en annen meldingsversjon
      Når legen henter pasientens resepter
      Så viser fagsystemet resepten fra den andre legen eller at oppslaget feilet

    @viser:a
    Scenario: Svaret på utleveringer er i en annen meldingsversjon enn det ble spurt i
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at apoteket har utlevert resepten
      Og at Reseptformidleren svarer på neste oppslag på utleveringer i en annen meldingsversjon
      Når legen slår opp utleveringene på resepten
      Så viser fagsystemet utleveringen eller sier fra om at den ikke er hentet

    @viser:b
    Scenario: Pasienten har reservert seg mot innsyn
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at pasienten har reservert seg mot innsyn
      Når legen henter pasientens resepter
      Så viser fagsystemet at pasienten har reservert seg

    @viser:b
    Scenario: Pasienten har resepter som ikke vises
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at pasienten har låste resepter
      Når legen henter pasientens resepter
      Så viser fagsystemet at det finnes resepter som ikke vises

  @AK-ERE-3-15 @nivå:må @grunnlag:U @fare:F-20 @årsak:F-20.1 @rolle:rekvirent @gjelder:alle @delkrav:a
  Regel: Når pasienten har fått nytt fødselsnummer, skal resepter på det gamle nummeret vises på riktig person (a)
    Kilde: M9.6 (PasientInfo/AndreFnr)

    @viser:a
    Scenario: Pasienten har en resept på sitt tidligere fødselsnummer
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at pasienten har en resept på sitt tidligere fødselsnummer
      Når legen henter pasientens resepter
      Så viser fagsystemet resepten fra den andre legen

    @viser:a
    Scenario: Resepten på det tidligere nummeret fornyes
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at pasienten har en resept på sitt tidligere fødselsnummer
      Og at legen har hentet pasientens resepter
      Når legen fornyer resepten fra den andre legen
      Så er den nye resepten på pasientens nåværende fødselsnummer
