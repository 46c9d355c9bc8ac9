# language: no
Egenskap: Kritisk informasjon hentes med rett rolle og grunnlag

  @AK-KJ-1-41 @nivå:må @grunnlag:U @fare:F-10 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @antakelse:A-390 @delkrav:a
  Regel: Fagsystemet skal kalle status for pasienten før kritisk informasjon leses første gang i økten (a)
    Kilde: Utviklerportalen til NHN: kritisk informasjon, FHIR-API, status

    @viser:a
    Scenario: Legen henter kritisk informasjon
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter kritisk informasjon med samtykke
      Så er status spurt før kritisk informasjon ble lest

    @viser:a
    Scenario: Legen henter kritisk informasjon for to pasienter etter hverandre
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet kritisk informasjon med samtykke
      Når legen bytter til den andre pasienten
      Og legen henter kritisk informasjon med samtykke
      Så er status spurt før kritisk informasjon ble lest

    @viser:a
    Scenario: En annen lege overtar og henter kritisk informasjon for samme pasient
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet kritisk informasjon med samtykke
      Når en annen lege overtar arbeidsstasjonen og logger inn med HelseID
      Og den andre legen åpner pasienten
      Og den andre legen henter kritisk informasjon med samtykke
      Så er status spurt før kritisk informasjon ble lest

  @AK-KJ-1-42 @nivå:må @grunnlag:U @fare:F-10 @fare:F-29 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @antakelse:A-387 @delkrav:a @delkrav:b
  Regel: Brukerens rolle skal sendes som URL-kodet JSON i hvert kall om kritisk informasjon (a), og skal være autorisasjonen i attesten (b)
    Kilde: Utviklerportalen til NHN: kritisk informasjon, FHIR-API, headere; tillitsrammeverket ATT-32

    @viser:a @viser:b
    Scenario: Legen henter kritisk informasjon
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter kritisk informasjon med samtykke
      Så har hvert kall om kritisk informasjon rollen fra attesten

    @viser:a @viser:b
    Scenario: Legen registrerer en allergi
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen registrerer en allergi
      Så har hvert kall om kritisk informasjon rollen fra attesten

  @AK-KJ-1-43 @nivå:må @grunnlag:U @fare:F-10 @årsak:F-10.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @antakelse:A-385 @antakelse:A-386 @delkrav:a @delkrav:b
  Regel: Forhøyet grunnlag (FORHOYET_) skal bare brukes når pasienten har sperret kritisk informasjon (a), og skal velges aktivt av brukeren hver gang (b)
    Kilde: Utviklerportalen til NHN: kritisk informasjon, FHIR-API, tilgangsgrunnlag

    @viser:a
    Scenario: Legen ber om det som er sperret, når ingenting er det
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen prøver å be om det som er sperret, med samtykke
      Så er forhøyet grunnlag ikke brukt

    @viser:a @viser:b
    Scenariomal: Legen ber om det som er sperret, med <grunnlag>
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at pasienten har sperret kritisk informasjon
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen ber om det som er sperret, med <grunnlag>
      Så er kritisk informasjon lest med forhøyet <grunnlag>
      Og opplysningen vises som gjeldende

      Eksempler:
        | grunnlag |
        | samtykke |
        | akutt    |

    @viser:b
    Scenario: Legen ber ikke om det som er sperret
      Gitt at pasienten har sperret kritisk informasjon
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen prøver å hente kritisk informasjon med samtykke
      Så er forhøyet grunnlag ikke brukt
      Og fagsystemet viser at kritisk informasjon er sperret

    @viser:b
    Scenario: Valget gjelder ikke neste oppslag
      Gitt at pasienten har sperret kritisk informasjon
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har bedt om det som er sperret, med samtykke
      Når legen prøver å hente kritisk informasjon med samtykke
      Så er forhøyet grunnlag ikke brukt i det siste oppslaget

  @AK-KJ-1-44 @nivå:må @grunnlag:U @fare:F-10 @årsak:F-10.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @delkrav:a @delkrav:b
  Regel: Hvert kall om kritisk informasjon skal ha et tilgangsgrunnlag som tjenesten kjenner og brukeren har valgt (a), og et ukjent eller manglende grunnlag skal stoppes i fagsystemet (b)
    Kilde: Utviklerportalen til NHN: kritisk informasjon, FHIR-API, tilgangsgrunnlag

    @viser:a
    Scenariomal: Legen henter kritisk informasjon med <grunnlag>
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter kritisk informasjon med <grunnlag>
      Så er kritisk informasjon lest med <grunnlag>

      Eksempler:
        | grunnlag |
        | samtykke |
        | akutt    |
        | unntak   |

    @viser:b
    Scenario: Grunnlaget finnes ikke
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter kritisk informasjon med et grunnlag som ikke finnes
      Så er kritisk informasjon ikke lest
      Og legen får beskjed om å velge grunnlag for kritisk informasjon

    @viser:b
    Scenario: Legen har ikke valgt grunnlag
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter kritisk informasjon uten å velge grunnlag
      Så er kritisk informasjon ikke lest
