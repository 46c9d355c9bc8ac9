# language: no
Egenskap: Oppslag i kjernejournal har et valgt grunnlag og sier hva de ikke viser

  @AK-KJ-1-50 @nivå:må @grunnlag:U @fare:F-10 @årsak:F-10.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal @delkrav:a @delkrav:b
  Regel: Oppslag som krever tilgangsgrunnlag, skal ha et gyldig grunnlag i hodet eller parameteren tjenesten leser (a); ukjent grunnlag skal avvises i fagsystemet og ikke byttes ut (b)
    Kilde: utviklerportal.nhn.no, Pasientens prøvesvar og dokumentdeling; legemiddel-API-et (samtykke-bruk-api)

    @viser:a @gjelder:funksjon:kjernejournal-provesvar
    Scenariomal: Legen henter prøvesvar med <grunnlag>
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter prøvesvar med <grunnlag>
      Så har oppslaget av prøvesvarene grunnlaget <grunnlag>

      Eksempler:
        | grunnlag |
        | samtykke |
        | akutt    |
        | unntak   |

    @viser:a @gjelder:funksjon:kjernejournal-dokumenter
    Scenario: Legen henter dokumenter etter kjernejournalforskriften
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter dokumenter med unntak
      Så har oppslaget av dokumentene grunnlaget unntak

    @viser:a @gjelder:funksjon:kjernejournal-legemidler
    Scenario: Legen henter legemidler i en akutt situasjon
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter legemidler fra kjernejournal med akutt
      Så har oppslaget av legemidlene fra kjernejournal grunnlaget akutt

    @viser:b @gjelder:funksjon:kjernejournal-provesvar
    Scenariomal: Legen henter prøvesvar <hvordan>
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter prøvesvar <hvordan>
      Så er prøvesvarene ikke slått opp
      Og legen får beskjed om å velge grunnlag for oppslaget

      Eksempler:
        | hvordan                 |
        | med et ukjent grunnlag  |
        | uten grunnlag           |

    @viser:b @gjelder:funksjon:kjernejournal-legemidler
    Scenario: Grunnlaget fra forrige oppslag brukes ikke på nytt
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet legemidler fra kjernejournal med akutt
      Når legen henter legemidler fra kjernejournal uten grunnlag
      Så er legemidlene fra kjernejournal ikke slått opp

  @AK-KJ-2-50 @nivå:må @grunnlag:U @fare:F-06 @fare:F-09 @årsak:F-06.1 @årsak:F-09.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal @antakelse:A-406 @delkrav:a @delkrav:b
  Regel: Et svar om blokkering, sperring eller reservasjon skal vises som det, også ved HTTP 200 (a), og skal aldri vises som «ingen funn» (b)
    Kilde: Implementasjonsguiden for NILAR (pvk-outcome-cs); kjernejournalforskriften

    @viser:a @viser:b @gjelder:funksjon:kjernejournal-provesvar
    Scenariomal: Prøvesvar når pasienten har <valg>
      Gitt at pasienten har 3 prøvesvar i kjernejournal
      Og at pasienten har <valg>
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter prøvesvar med samtykke
      Så viser fagsystemet prøvesvarene som <tilstand>
      Og fagsystemet viser ikke prøvesvarene som «ingen funn»

      Eksempler:
        | valg                             | tilstand  |
        | blokkert legen                   | blokkert  |
        | sperret kjernejournalen          | sperret   |
        | reservert seg mot kjernejournal  | reservert |

    @viser:a @viser:b @gjelder:funksjon:kjernejournal-dokumenter
    Scenariomal: Dokumenter når pasienten har <valg>
      Gitt at pasienten har 3 dokumenter i kjernejournal
      Og at pasienten har <valg>
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter dokumenter med samtykke
      Så viser fagsystemet dokumentene som <tilstand>
      Og fagsystemet viser ikke dokumentene som «ingen funn»

      Eksempler:
        | valg                             | tilstand  |
        | blokkert legen                   | blokkert  |
        | sperret kjernejournalen          | sperret   |
        | reservert seg mot kjernejournal  | reservert |

    @viser:a @viser:b @gjelder:funksjon:kjernejournal-legemidler
    Scenariomal: Legemidler når pasienten har <valg>
      Gitt at pasienten har <valg>
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter legemidler fra kjernejournal med samtykke
      Så viser fagsystemet legemidlene fra kjernejournal som <tilstand>
      Og fagsystemet viser ikke legemidlene fra kjernejournal som «ingen funn»

      Eksempler:
        | valg                    | tilstand |
        | blokkert legen          | blokkert |
        | sperret kjernejournalen | sperret  |
