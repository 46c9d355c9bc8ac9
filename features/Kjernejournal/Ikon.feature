# language: no
Egenskap: Ikonet viser hva kjernejournal har om pasienten

  @AK-KJ-1-02 @nivå:må @grunnlag:D @fare:F-06 @rolle:rekvirent @gjelder:funksjon:kjernejournal @krav:utkast-kj-portal-2024/F.1 @krav:utkast-kj-portal-2024/F.2 @krav:utkast-kj-portal-2024/T.20 @delkrav:a @delkrav:b
  Regel: Ikonet skal vise riktig av de fem statusene fra helseindikatoren (a), og hjelpeteksten skal være teksten fra svaret (b)
    Kilde: Kjernejournal krav F.1, F.2 og T.20; helseindikatoren i integrasjonsguiden for kjernejournal

    @viser:a @viser:b
    Scenariomal: Pasienten har <innhold>
      Gitt at pasienten har <innhold>
      Og at legen er logget inn med HelseID
      Når legen åpner pasienten
      Så viser ikonet status <status>
      Og hjelpeteksten er teksten fra helseindikatoren

      Eksempler:
        | innhold                                  | status |
        | ingen kjernejournal                      | 1      |
        | reservert seg mot kjernejournal          | 1      |
        | kjernejournal uten egne opplysninger     | 2      |
        | egne opplysninger i kjernejournal        | 3      |
        | kritisk informasjon i kjernejournal      | 4      |

    @viser:a
    Scenario: Legen bytter mellom pasienter med ulikt innhold
      Gitt at pasienten har kritisk informasjon i kjernejournal
      Og at den andre pasienten har ingen kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen bytter til den andre pasienten
      Så viser ikonet status 1

  @AK-KJ-1-09 @nivå:må @grunnlag:U @fare:F-09 @rolle:rekvirent @gjelder:funksjon:kjernejournal-portal @delkrav:a
  Regel: Når pasienten ikke har kjernejournal, eller ikonet viser feil, skal kjernejournal ikke kunne åpnes fra ikonet (a)
    Kilde: Integrasjonsguiden for kjernejournal: ikonene for status 0 og 1 er ikke klikkbare

    @viser:a
    Scenario: Pasienten har ikke kjernejournal
      Gitt at pasienten har ingen kjernejournal
      Og at legen er logget inn med HelseID
      Når legen åpner pasienten
      Så kan ikonet ikke klikkes

    @viser:a
    Scenario: Pasienten har kjernejournal
      Gitt at pasienten har kjernejournal uten egne opplysninger
      Og at legen er logget inn med HelseID
      Når legen åpner pasienten
      Så kan ikonet klikkes

  @AK-KJ-3-03 @nivå:må @grunnlag:U @fare:F-06 @fare:F-07 @årsak:F-06.1 @årsak:F-07.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal @antakelse:A-331 @delkrav:a @delkrav:b
  Regel: Manglende svar om kritisk informasjon skal aldri vises som at pasienten ikke har kritisk informasjon (a), og svar for en annen pasient skal aldri bli stående (b)
    Kilde: Kjernejournal krav T.9 og T.23; NHNs eksempelklient viser feilikon for status over 4

    @viser:a
    Scenariomal: Helseindikatoren svarer med <feil> om en pasient med kritisk informasjon
      Gitt at pasienten har kritisk informasjon i kjernejournal
      Og at legen er logget inn med HelseID
      Og at helseindikatoren svarer med <feil>
      Når legen åpner pasienten
      Så viser ikonet feil
      Og ikonet viser ikke at kritisk informasjon mangler

      Eksempler:
        | feil                     |
        | utilgjengelig            |
        | teknisk feil             |
        | brutt forbindelse        |
        | svar som ikke kan leses  |
        | en ukjent status         |
        | tidsavbrudd              |
        | svar som stanser midtveis |

    @viser:a
    Scenario: Helseindikatoren svarer ikke ved andre gangs åpning
      Gitt at pasienten har kritisk informasjon i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet og lukket pasienten
      Og at helseindikatoren svarer med utilgjengelig
      Når legen åpner pasienten
      Så viser ikonet feil

    @viser:b
    Scenario: Ikonet fra forrige pasient står ikke mens svaret ventes
      Gitt at pasienten har kritisk informasjon i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at svaret fra helseindikatoren for den andre pasienten holdes tilbake
      Når legen bytter til den andre pasienten uten å vente på svaret
      Så viser ikonet ingen status fra den forrige pasienten

    @viser:b
    Scenario: Svaret for forrige pasient kommer sent
      Gitt at pasienten har kritisk informasjon i kjernejournal
      Og at den andre pasienten har kjernejournal uten egne opplysninger
      Og at legen er logget inn med HelseID
      Og at svaret fra helseindikatoren holdes tilbake
      Når legen åpner pasienten og bytter til den andre før svaret kommer
      Så viser ikonet status 2
