# language: no
Egenskap: Økten i kjernejournal holdes i live så lenge den brukes

  @AK-KJ-2-09 @nivå:må @grunnlag:U @fare:F-09 @fare:F-11 @rolle:rekvirent @gjelder:funksjon:kjernejournal-portal @antakelse:A-336 @delkrav:a @delkrav:b @delkrav:c
  Regel: Økten skal fornyes før tokenet utløper, med nytt token (a); kan den ikke fornyes, skal brukeren få vite det og visningen lukkes (b), uten blinde gjentak (c)
    Kilde: Kjernejournal innlogging: fornyelse 30 sekunder etter åpning, deretter etter 0,8 av tokenets varighet

    @viser:a
    Scenario: Kjernejournal står åpen lenger enn tokenet varer
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Når det går 25 minutter
      Så er økten fornyet før hvert token utløp
      Og kjernejournal viser pasienten som er åpen

    @viser:b @viser:c
    Scenario: Fornyelsen avvises
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Og at fornyelsen av økten avvises
      Når det går 5 minutter
      Så får legen vite at kjernejournal er lukket
      Og kjernejournal vises ikke lenger
      Og økten er forsøkt fornyet høyst 2 ganger etter avvisningen

    @viser:b @eksklusiv
    Scenario: HelseID fornyer ikke innloggingen
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Og at HelseID ikke lenger fornyer innloggingen
      Når det går 15 minutter
      Så får legen vite at kjernejournal er lukket

    @viser:c
    Scenario: Legen lukker kjernejournal
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Når legen lukker kjernejournal
      Og det går 20 minutter
      Så er økten avsluttet og ikke fornyet etterpå

  @AK-KJ-2-10 @nivå:må @grunnlag:U @fare:F-09 @fare:F-10 @rolle:rekvirent @gjelder:funksjon:kjernejournal-portal @delkrav:a
  Regel: Attesten skal ikke brukes lenger enn 60 minutter; er den for gammel, skal det lages en ny for samme pasient (a)
    Kilde: Tillitsrammeverket ATT-58 (attestation_has_expired)

    @viser:a
    Scenario: Kjernejournal står åpen i over en time
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Når det går 70 minutter
      Så er ingen attest brukt etter 60 minutter
      Og kjernejournal viser pasienten som er åpen
