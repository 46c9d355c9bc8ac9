# language: no
Egenskap: Det som er hentet fra kjernejournal, vises bare for pasienten og brukeren det ble hentet for

  @AK-KJ-3-53 @nivå:må @grunnlag:U @fare:F-01 @fare:F-11 @årsak:F-01.2 @årsak:F-11.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal @delkrav:a @delkrav:b
  Regel: Et svar fra kjernejournal skal bare vises for pasienten det gjelder (a), og det som er hentet, skal være borte når pasient, bruker eller virksomhet byttes (b)
    Kilde: Kjernejournal krav F.6 og T.25, anvendt på oppslag via API

    @viser:a @gjelder:funksjon:kjernejournal-provesvar
    Scenario: Svaret gjelder en annen pasient
      Gitt at den andre pasienten har prøvesvar og dokumenter i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at tjenesten for prøvesvar svarer for en annen pasient
      Når legen henter prøvesvar med samtykke
      Så vises ikke prøvesvarene

    @viser:a @gjelder:funksjon:kjernejournal-provesvar
    Scenario: Legen bytter pasient før svaret kommer
      Gitt at pasienten har 3 prøvesvar i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at svaret på oppslaget av prøvesvar holdes tilbake
      Når legen henter prøvesvar med samtykke og bytter til den andre pasienten før svaret kommer
      Så vises ikke prøvesvarene

    @viser:b @gjelder:funksjon:kjernejournal-dokumenter
    Scenario: Legen bytter pasient etter å ha hentet dokumenter
      Gitt at pasienten har 3 dokumenter i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet dokumenter med samtykke
      Når legen bytter til den andre pasienten
      Så vises ikke dokumentene

    @viser:b @gjelder:funksjon:kjernejournal-provesvar
    Scenario: En annen lege overtar arbeidsstasjonen
      Gitt at pasienten har 3 prøvesvar i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet prøvesvar med samtykke
      Når en annen lege overtar arbeidsstasjonen
      Så vises ikke prøvesvarene

    @viser:b @gjelder:funksjon:kjernejournal-provesvar @gjelder:funksjon:helseid-flere-virksomheter
    Scenario: Legen bytter virksomhet
      Gitt at pasienten har 3 prøvesvar i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet prøvesvar med samtykke
      Når legen bytter til en annen virksomhet
      Så vises ikke prøvesvarene
