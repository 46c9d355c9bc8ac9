# language: no
Egenskap: Bare den som har rett til det, ser i kjernejournal

  @AK-KJ-1-03 @nivå:må @grunnlag:D @fare:F-10 @rolle:rekvirent @gjelder:funksjon:kjernejournal @krav:utkast-kj-portal-2024/T.7 @krav:utkast-kj-portal-2024/T.8 @delkrav:a @delkrav:b
  Regel: Integrasjonen skal kunne slås av sentralt (a) og for én person (b); avslått skal bety at ingen kall sendes
    Kilde: Kjernejournal krav T.7 og T.8; demomøte steg 1 og 2

    @viser:a
    Scenario: Integrasjonen er slått av for alle
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når integrasjonen med kjernejournal slås av
      Og legen bytter til den andre pasienten
      Så har kjernejournal ikke fått noe kall etter at den ble slått av
      Og ikonet vises ikke

    @viser:a @gjelder:funksjon:kjernejournal-portal
    Scenario: Integrasjonen slås av mens kjernejournal er åpen
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Når integrasjonen med kjernejournal slås av
      Og det går 20 minutter
      Så er økten bare avsluttet etter at integrasjonen ble slått av

    @viser:b
    Scenario: Integrasjonen er slått av for legen, men ikke for andre
      Gitt at integrasjonen med kjernejournal er slått av for legen
      Og at legen er logget inn med HelseID
      Når legen åpner pasienten
      Og en annen lege overtar arbeidsstasjonen og logger inn med HelseID
      Og den andre legen åpner pasienten
      Så har kjernejournal bare fått kall for den andre legen

    @viser:a
    Scenario: Integrasjonen slås på igjen
      Gitt at legen er logget inn med HelseID
      Og at integrasjonen med kjernejournal har vært slått av
      Når legen åpner pasienten
      Så viser ikonet status 2

  @AK-KJ-1-07 @nivå:må @grunnlag:U @fare:F-10 @årsak:F-10.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal-portal @antakelse:A-311 @delkrav:a @delkrav:b @delkrav:c
  Regel: Grunnlaget for innsyn skal velges aktivt for hver åpning (a) og aldri huskes til neste pasient (b), og økten og attesten skal ha samme grunnlag (c)
    Kilde: Kjernejournalforskriften § 7; kjernejournal innlogging (access_basis); tillitsrammeverket ATT-38 til ATT-41

    @viser:a @viser:c
    Scenariomal: Legen åpner kjernejournal med <grunnlag>
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen åpner kjernejournal med <grunnlag>
      Så er økten opprettet med <grunnlag>
      Og attesten har samme grunnlag som økten

      Eksempler:
        | grunnlag |
        | samtykke |
        | akutt    |
        | unntak   |

    @viser:a
    Scenario: Legen har ikke valgt grunnlag
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen åpner kjernejournal uten å velge grunnlag
      Så er ingen økt opprettet
      Og legen får beskjed om å velge grunnlag

    @viser:b
    Scenario: Grunnlaget følger ikke med til neste pasient
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med akutt
      Når legen bytter til den andre pasienten
      Og legen åpner kjernejournal uten å velge grunnlag
      Så er ingen økt opprettet for den andre pasienten

    @viser:b @viser:c
    Scenario: Legen velger et annet grunnlag for neste pasient
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med akutt
      Når legen bytter til den andre pasienten
      Og legen åpner kjernejournal med samtykke
      Så er økten opprettet med samtykke
      Og attesten har samme grunnlag som økten

  @AK-KJ-1-08 @nivå:må @grunnlag:U @fare:F-10 @fare:F-11 @rolle:rekvirent @gjelder:funksjon:kjernejournal @delkrav:a @delkrav:b
  Regel: Attesten skal følge tillitsrammeverket (a) og gjelde den innloggede brukeren og virksomheten det arbeides for (b)
    Kilde: Tillitsrammeverket, forretningsregler for bruk av attestering (ATT-10 til ATT-58)

    @viser:a @viser:b @gjelder:funksjon:kjernejournal-portal
    Scenariomal: Legen åpner kjernejournal for en pasient med <nummer>
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten med <nummer>
      Når legen åpner kjernejournal med samtykke
      Så følger attesten tillitsrammeverket
      Og attesten gjelder legen og virksomheten

      Eksempler:
        | nummer        |
        | fødselsnummer |
        | D-nummer      |

    @viser:b @gjelder:funksjon:helseid-flere-virksomheter @gjelder:funksjon:kjernejournal-portal
    Scenario: Legen arbeider for en annen virksomhet
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen bytter til en annen virksomhet
      Og legen lukker og åpner pasienten
      Og legen åpner kjernejournal med samtykke
      Så følger attesten tillitsrammeverket
      Og attesten gjelder legen og virksomheten
