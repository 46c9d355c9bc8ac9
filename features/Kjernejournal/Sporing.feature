# language: no
Egenskap: Kall til kjernejournal kan spores og røper ingenting

  @AK-KJ-1-01 @nivå:må @grunnlag:D @fare:F-29 @fare:F-30 @årsak:F-30.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal @krav:utkast-kj-portal-2024/T.2 @delkrav:a @delkrav:b
  Regel: Alle API-kall til kjernejournal skal ha HTTP-hodet for kildesystem som tjenesten krever (a), med riktig system og versjon (b)
    Kilde: Kjernejournal krav T.2; kjernejournal innlogging (X-SOURCE-SYSTEM); helseindikatoren (X-EPJ-System)

    @viser:a @viser:b @gjelder:funksjon:kjernejournal-portal
    Scenario: Legen åpner pasienten og kjernejournal
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen åpner kjernejournal med samtykke
      Og legen lukker kjernejournal
      Så har hvert kall til kjernejournal hodet for kildesystem
      Og kildesystemet er systemet og versjonen som er erklært

    @viser:a @viser:b @gjelder:funksjon:kjernejournal-kritisk-informasjon
    Scenario: Legen henter kritisk informasjon
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter kritisk informasjon med samtykke
      Så har hvert kall til kjernejournal hodet for kildesystem
      Og kildesystemet er systemet og versjonen som er erklært

  @AK-KJ-2-07 @nivå:bør @grunnlag:U @fare:F-29 @årsak:F-29.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal @delkrav:a
  Regel: X-EVENT-ID fra svarene skal logges (a)
    Kilde: Integrasjonsguiden for kjernejournal (X-EVENT-ID til feilsøking og sporing)

    @viser:a @gjelder:funksjon:kjernejournal-portal
    Scenario: Legen åpner pasienten og kjernejournal
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen åpner kjernejournal med samtykke
      Så står sporings-id fra hvert svar i loggen til fagsystemet

  @AK-SAM-3-04 @nivå:må @grunnlag:U @fare:F-10 @fare:F-27 @rolle:rekvirent @gjelder:funksjon:kjernejournal @delkrav:a @delkrav:b
  Regel: Fødselsnummer, navn og token skal ikke finnes i adresser eller transportmetadata (a), eller i teknisk logg (b)
    Kilde: API-retningslinjene for kjernejournal (adresser logges); Normen

    @viser:a @viser:b @gjelder:funksjon:kjernejournal-portal
    Scenario: Legen åpner pasienten og kjernejournal, og lukker
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen åpner kjernejournal med samtykke
      Og legen lukker pasienten
      Så har ingen adresse til kjernejournal pasientens nummer, navn eller token
      Og loggen til fagsystemet har ikke pasientens nummer, navn, kode eller token

    @viser:b
    Scenario: Kjernejournal avviser
      Gitt at virksomheten ikke har tilgang til kjernejournal
      Og at legen er logget inn med HelseID
      Når legen åpner pasienten
      Så har loggen til fagsystemet ikke pasientens nummer, navn, kode eller token

    @viser:a @gjelder:funksjon:helsenorge-dialog
    Scenario: Legen skriver til pasienten på helsenorge.no
      Gitt at legen har åpnet pasienten
      Når legen skriver til pasienten på helsenorge.no
      Så har ingen melding til helsenorge nummer eller navn utenfor det som er kryptert

  @AK-SAM-1-01 @nivå:må @grunnlag:U @fare:F-10 @fare:F-29 @rolle:rekvirent @gjelder:funksjon:kjernejournal @delkrav:a
  Regel: Oppslag skal logges i fagsystemet med hvem, når, pasient og grunnlag (a)
    Kilde: Pasientjournalloven; kjernejournals side om logging (664634613)

    @viser:a @gjelder:funksjon:kjernejournal-portal
    Scenariomal: Legen åpner kjernejournal med <grunnlag>
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen åpner kjernejournal med <grunnlag>
      Så viser innsynsloggen til fagsystemet hvem, når, pasient og <grunnlag>

      Eksempler:
        | grunnlag |
        | samtykke |
        | akutt    |

    @viser:a @gjelder:funksjon:kjernejournal-kritisk-informasjon
    Scenario: Legen henter kritisk informasjon
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter kritisk informasjon med akutt
      Så viser innsynsloggen til fagsystemet hvem, når, pasient og akutt

    @viser:a @gjelder:funksjon:kjernejournal-provesvar
    Scenario: Legen henter prøvesvar
      Gitt at pasienten har 3 prøvesvar i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter prøvesvar med akutt
      Så viser innsynsloggen til fagsystemet hvem, når, pasient og akutt

    @viser:a @gjelder:funksjon:kjernejournal-legemidler
    Scenario: Legen henter legemidler
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter legemidler fra kjernejournal med akutt
      Så viser innsynsloggen til fagsystemet hvem, når, pasient og akutt

    @viser:a @gjelder:funksjon:kjernejournal-dokumenter
    Scenario: Legen henter dokumenter
      Gitt at pasienten har 2 dokumenter i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter dokumenter med akutt
      Så viser innsynsloggen til fagsystemet hvem, når, pasient og akutt

  @AK-SAM-3-05 @nivå:må @grunnlag:U @fare:F-33 @årsak:F-33.1 @rolle:rekvirent @gjelder:funksjon:helseid-flere-virksomheter @delkrav:a
  Regel: Svar for én virksomhet skal aldri vises i en annen i samme installasjon (a)
    Kilde: HelseIDs sikkerhetsprofil; kjernejournal krav T.25

    @viser:a @gjelder:funksjon:kjernejournal
    Scenario: Legen bytter virksomhet før helseindikatoren har svart
      Gitt at pasienten har kritisk informasjon i kjernejournal
      Og at den andre virksomheten ikke har tilgang til kjernejournal
      Og at legen er logget inn med HelseID
      Og at svaret fra helseindikatoren holdes tilbake
      Når legen åpner pasienten og bytter virksomhet før svaret kommer
      Så viser ikonet ingen status fra den forrige virksomheten

  @AK-SAM-1-02 @nivå:må @grunnlag:U @fare:F-10 @rolle:rekvirent @gjelder:funksjon:kjernejournal @krav:utkast-kj-portal-2024/T.8 @delkrav:a
  Regel: Tilgang skal styres etter rolle og tjenstlig behov: en bruker uten tilgang til kjernejournal skal ikke kunne hente noe derfra (a)
    Kilde: Pasientjournalloven og kjernejournalforskriften; kjernejournal krav T.8, anvendt på alle oppslag

    @viser:a @gjelder:funksjon:kjernejournal-portal
    Scenario: Legen uten tilgang vil åpne kjernejournal
      Gitt at integrasjonen med kjernejournal er slått av for legen
      Og at legen er logget inn med HelseID
      Når legen åpner pasienten
      Og legen åpner kjernejournal med samtykke
      Og en annen lege overtar arbeidsstasjonen og logger inn med HelseID
      Og den andre legen åpner pasienten
      Så har kjernejournal bare fått kall for den andre legen

    @viser:a @gjelder:funksjon:kjernejournal-kritisk-informasjon
    Scenario: Legen uten tilgang vil hente kritisk informasjon
      Gitt at integrasjonen med kjernejournal er slått av for legen
      Og at legen er logget inn med HelseID
      Når legen åpner pasienten
      Og legen henter kritisk informasjon med samtykke
      Og en annen lege overtar arbeidsstasjonen og logger inn med HelseID
      Og den andre legen åpner pasienten
      Så har kjernejournal bare fått kall for den andre legen

    @viser:a @gjelder:funksjon:kjernejournal-provesvar
    Scenario: Legen uten tilgang vil hente prøvesvar
      Gitt at integrasjonen med kjernejournal er slått av for legen
      Og at legen er logget inn med HelseID
      Når legen åpner pasienten
      Og legen henter prøvesvar med samtykke
      Og en annen lege overtar arbeidsstasjonen og logger inn med HelseID
      Og den andre legen åpner pasienten
      Så har kjernejournal bare fått kall for den andre legen

    @viser:a @gjelder:funksjon:kjernejournal-legemidler
    Scenario: Legen uten tilgang vil hente legemidler
      Gitt at integrasjonen med kjernejournal er slått av for legen
      Og at legen er logget inn med HelseID
      Når legen åpner pasienten
      Og legen henter legemidler fra kjernejournal med samtykke
      Og en annen lege overtar arbeidsstasjonen og logger inn med HelseID
      Og den andre legen åpner pasienten
      Så har kjernejournal bare fått kall for den andre legen

    @viser:a @gjelder:funksjon:kjernejournal-dokumenter
    Scenario: Legen uten tilgang vil hente dokumenter
      Gitt at integrasjonen med kjernejournal er slått av for legen
      Og at legen er logget inn med HelseID
      Når legen åpner pasienten
      Og legen henter dokumenter med samtykke
      Og en annen lege overtar arbeidsstasjonen og logger inn med HelseID
      Og den andre legen åpner pasienten
      Så har kjernejournal bare fått kall for den andre legen
