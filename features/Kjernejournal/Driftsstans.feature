# language: no
Egenskap: Fagsystemet virker når kjernejournal ikke gjør det

  @AK-KJ-2-01 @nivå:må @grunnlag:D @fare:F-08 @fare:F-09 @årsak:F-08.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal @krav:utkast-kj-portal-2024/T.9 @delkrav:a @delkrav:b @delkrav:c
  Regel: Når kjernejournal er utilgjengelig, skal pasienten åpnes som normalt (a), ikonet vise at det ikke er kontakt (b), og brukeren få beskjed når kjernejournal ikke kan åpnes (c)
    Kilde: Kjernejournal krav T.9; akseptansetest del 2, «Aktiv avvisning ved åpning»

    @viser:a @viser:b
    Scenariomal: Helseindikatoren er nede med <feil>
      Gitt at legen er logget inn med HelseID
      Og at helseindikatoren svarer med <feil>
      Når legen åpner pasienten
      Så er pasienten åpnet som normalt
      Og ikonet viser at det ikke er kontakt med kjernejournal

      Eksempler:
        | feil              |
        | utilgjengelig     |
        | brutt forbindelse |
        | for mange kall    |

    @viser:c @gjelder:funksjon:kjernejournal-portal
    Scenariomal: Økten kan ikke opprettes, med <feil>
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at opprettelsen av økten svarer med <feil>
      Når legen åpner kjernejournal med samtykke
      Så får legen en forståelig melding om kjernejournal
      Og kjernejournal vises ikke lenger

      Eksempler:
        | feil              |
        | utilgjengelig     |
        | brutt forbindelse |
        | tidsavbrudd       |

    @viser:a
    Scenario: Resten av fagsystemet virker
      Gitt at legen er logget inn med HelseID
      Og at helseindikatoren svarer med utilgjengelig
      Når legen åpner pasienten
      Og legen forskriver en resept
      Så har Reseptformidleren mottatt nøyaktig 1 resept for pasienten

  @AK-KJ-2-02 @nivå:må @grunnlag:U @fare:F-08 @fare:F-01 @årsak:F-08.1 @årsak:F-01.2 @rolle:rekvirent @gjelder:funksjon:kjernejournal @antakelse:A-332 @delkrav:a @delkrav:b
  Regel: Når kjernejournal svarer tregt, skal fagsystemet ikke vente på svaret (a), og sene svar skal ikke brukes for en annen pasient (b)
    Kilde: Kjernejournal krav T.9 og F.6; avbruddstesten i akseptansetesten

    @viser:a
    Scenario: Pasienten åpnes før helseindikatoren har svart
      Gitt at legen er logget inn med HelseID
      Og at svaret fra helseindikatoren holdes tilbake
      Når legen åpner pasienten uten å vente på svaret
      Så er pasienten åpnet som normalt

    @viser:a
    Scenariomal: Helseindikatoren bruker <tid> på å svare
      Gitt at legen er logget inn med HelseID
      Og at helseindikatoren bruker <tid> på å svare
      Når legen åpner pasienten
      Så er pasienten åpnet som normalt
      Og ikonet sier ikke at kritisk informasjon mangler før svaret er kommet

      Eksempler:
        | tid          |
        | 5 sekunder   |
        | 30 sekunder  |
        | 120 sekunder |

    @viser:b
    Scenario: Svaret for forrige pasient kommer etter byttet
      Gitt at pasienten har egne opplysninger i kjernejournal
      Og at den andre pasienten har ingen kjernejournal
      Og at legen er logget inn med HelseID
      Og at svaret fra helseindikatoren holdes tilbake
      Når legen åpner pasienten og bytter til den andre før svaret kommer
      Så viser ikonet status 1

  @AK-KJ-2-05 @nivå:må @grunnlag:D @fare:F-17 @fare:F-08 @årsak:F-17.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal @krav:utkast-kj-portal-2024/S.1 @delkrav:a @delkrav:b @delkrav:c @delkrav:d
  Regel: Bytte av gyldig tjenersertifikat skal ikke kreve handling (a), et ugyldig sertifikat skal føre til at forbindelsen avvises (b) med riktig ikon (c), og bare TLS 1.2 eller nyere skal brukes (d)
    Kilde: Akseptansetest del 2, sertifikathåndtering; kjernejournal krav S.1

    @viser:b @viser:c @eksklusiv:port
    Scenariomal: Kjernejournal viser <feil>
      Gitt at legen er logget inn med HelseID
      Og at kjernejournal tilbyr <feil>
      Når legen åpner pasienten
      Og forbindelsen er riktig igjen
      Og legen lukker og åpner pasienten
      Så har fagsystemet avvist forbindelsen mens den var feil
      Og ikonet viste feil mens forbindelsen var feil

      Eksempler:
        | feil                           |
        | sertifikat fra ukjent utsteder |
        | utløpt sertifikat              |
        | sertifikat for et annet navn   |

    @viser:c @viser:d @eksklusiv:port
    Scenario: Kjernejournal tilbyr bare gammel TLS
      Gitt at legen er logget inn med HelseID
      Og at kjernejournal tilbyr bare TLS 1.1
      Når legen åpner pasienten
      Og forbindelsen er riktig igjen
      Og legen lukker og åpner pasienten
      Så har fagsystemet avvist forbindelsen mens den var feil
      Og ikonet viste feil mens forbindelsen var feil

    @viser:a @eksklusiv:port
    Scenario: Kjernejournal bytter til et nytt gyldig sertifikat
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når kjernejournal bytter til et nytt gyldig sertifikat
      Og legen bytter til den andre pasienten
      Så viser ikonet status 2

  @AK-KJ-2-06 @nivå:må @grunnlag:U @fare:F-08 @fare:F-28 @rolle:rekvirent @gjelder:funksjon:kjernejournal @antakelse:A-333 @delkrav:a @delkrav:b
  Regel: Etter et avbrudd skal integrasjonen virke igjen uten omstart (a) og uten kø av gamle kall (b)
    Kilde: Avbruddstesten i akseptansetesten for kjernejournal

    @viser:a @viser:b
    Scenario: Kjernejournal er borte i ti minutter
      Gitt at legen er logget inn med HelseID
      Og at kjernejournal er nede
      Og at legen har åpnet pasienten
      Når det går 10 minutter
      Og kjernejournal er tilgjengelig igjen
      Og legen bytter til den andre pasienten
      Så viser ikonet status 2
      Og kjernejournal har ikke fått kall for den forrige pasienten etter avbruddet

    @viser:a @gjelder:funksjon:kjernejournal-portal
    Scenario: Kjernejournal kan åpnes etter avbruddet
      Gitt at legen er logget inn med HelseID
      Og at kjernejournal er nede
      Og at legen har åpnet pasienten
      Når kjernejournal er tilgjengelig igjen
      Og legen lukker og åpner pasienten
      Og legen åpner kjernejournal med samtykke
      Så viser kjernejournal pasienten som er åpen
