# language: no
Egenskap: Avvisning fra kjernejournal forklares og følges

  @AK-KJ-2-03 @nivå:må @grunnlag:D @fare:F-09 @fare:F-29 @årsak:F-09.2 @årsak:F-29.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal @krav:utkast-kj-portal-2024/T.23 @delkrav:a @delkrav:b @delkrav:c
  Regel: Feil fra kjernejournal skal vises med brukermeldingen i svaret (a), logges med feilkoden (b) og stoppe flere kall for pasienten til det er gjort et nytt kall til helseindikatoren (c)
    Kilde: Kjernejournal krav T.23; akseptansetest del 2, «Håndtering av feil fra kjernejournal» (KJF-000227)

    @viser:a @viser:b @viser:c
    Scenario: Virksomheten har ikke tilgang
      Gitt at virksomheten ikke har tilgang til kjernejournal
      Og at legen er logget inn med HelseID
      Når legen åpner pasienten
      Så viser ikonet feil
      Og hjelpeteksten er brukermeldingen fra kjernejournal
      Og feilkoden står i loggen til fagsystemet
      Og helseindikatoren er spurt én gang

    @viser:c @gjelder:funksjon:kjernejournal-portal
    Scenario: Legen prøver å åpne kjernejournal etter feilen
      Gitt at virksomheten ikke har tilgang til kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen prøver å åpne kjernejournal med samtykke
      Så har kjernejournal ikke fått flere kall for pasienten etter feilen

    @viser:c @gjelder:funksjon:kjernejournal-portal
    Scenario: Pasienten åpnes på nytt etter at virksomheten har fått tilgang
      Gitt at virksomheten ikke har tilgang til kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når virksomheten får tilgang til kjernejournal
      Og legen lukker og åpner pasienten
      Og legen åpner kjernejournal med samtykke
      Så viser kjernejournal pasienten som er åpen

    @viser:a @viser:b @gjelder:funksjon:kjernejournal-portal
    Scenario: Økten avvises
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at virksomheten mister tilgangen til kjernejournal
      Når legen åpner kjernejournal med samtykke
      Så får legen vist brukermeldingen fra kjernejournal
      Og feilkoden står i loggen til fagsystemet

  @AK-KJ-2-04 @nivå:må @grunnlag:D @fare:F-10 @rolle:rekvirent @gjelder:funksjon:kjernejournal @delkrav:a @delkrav:b
  Regel: Når pasienten har blokkert helsepersonellet, skal brukeren se meldingen (a), og det skal ikke finnes noe valg for samtykke eller nødrett som omgår det (b)
    Kilde: Akseptansetest del 2 («Du er blokkert fra innsyn i denne pasientens kjernejournal.»); kjernejournalforskriften

    @viser:a
    Scenario: Pasienten har blokkert legen
      Gitt at pasienten har blokkert legen
      Og at legen er logget inn med HelseID
      Når legen åpner pasienten
      Så er hjelpeteksten brukermeldingen fra kjernejournal

    @viser:b @gjelder:funksjon:kjernejournal-portal
    Scenariomal: Legen prøver med <grunnlag>
      Gitt at pasienten har blokkert legen
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen prøver å åpne kjernejournal med <grunnlag>
      Så vises ikke kjernejournal for pasienten
      Og kjernejournal har ikke fått flere kall for pasienten etter feilen

      Eksempler:
        | grunnlag |
        | samtykke |
        | akutt    |

    @viser:b @gjelder:funksjon:kjernejournal-provesvar
    Scenario: Legen prøver å hente prøvesvar i en akutt situasjon
      Gitt at pasienten har blokkert legen
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet prøvesvar med samtykke
      Når legen henter prøvesvar med akutt
      Så er prøvesvarene ikke slått opp

    @viser:a
    Scenario: Andre pasienter er ikke berørt
      Gitt at pasienten har blokkert legen
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen bytter til den andre pasienten
      Så viser ikonet status 2

  @AK-KJ-2-08 @nivå:må @grunnlag:U @fare:F-10 @fare:F-29 @rolle:rekvirent @gjelder:funksjon:kjernejournal-portal @antakelse:A-335 @delkrav:a @delkrav:b
  Regel: Når pasienten har sperret kjernejournalen, skal den bare åpnes etter et aktivt valg av samtykke eller nødrett (a), og innsynet skal være logget med grunnlaget (b)
    Kilde: Kjernejournalforskriften; kj-opplaering.nhn.no om sperring

    @viser:a
    Scenario: Legen åpner en sperret kjernejournal uten samtykke
      Gitt at pasienten har sperret kjernejournalen
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen prøver å åpne kjernejournal med unntak
      Så vises ikke kjernejournal for pasienten
      Og legen får vist brukermeldingen fra kjernejournal

    @viser:a @viser:b
    Scenariomal: Legen åpner en sperret kjernejournal med <grunnlag>
      Gitt at pasienten har sperret kjernejournalen
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen åpner kjernejournal med <grunnlag>
      Så viser kjernejournal pasienten som er åpen
      Og innsynet er logget med <grunnlag>

      Eksempler:
        | grunnlag |
        | samtykke |
        | akutt    |

  @AK-KJ-3-05 @nivå:må @grunnlag:U @fare:F-09 @fare:F-23 @rolle:rekvirent @gjelder:funksjon:kjernejournal-portal @delkrav:a
  Regel: Når ikonet viser at pasienten har kjernejournal, men kjernejournal avviser åpningen, skal brukeren se meldingen og ingen visning (a)
    Kilde: NHN om kjernejournal og adressesperre (ikonet kan henge etter i opptil ett døgn)

    @viser:a
    Scenario: Pasienten har nylig fått fortrolig adresse
      Gitt at pasienten har fått fortrolig adresse
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen åpner kjernejournal med samtykke
      Så får legen vist brukermeldingen fra kjernejournal
      Og kjernejournal vises ikke lenger
