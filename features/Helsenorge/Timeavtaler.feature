# language: no
Egenskap: Innbyggeren får, reserverer og avbestiller timer gjennom helsenorge.no

  @AK-HNO-3-03 @nivå:må @grunnlag:U @fare:F-19 @årsak:F-19.1 @årsak:F-19.2 @fare:F-16 @årsak:F-16.1 @fare:F-25 @rolle:rekvirent @gjelder:funksjon:helsenorge-timer @antakelse:A-571 @delkrav:a @delkrav:b @delkrav:c @delkrav:d
  Regel: Time, endring og avbestilling skal ha riktig tidspunkt også ved sommer- og vintertid (a), siste gyldige beskjed skal gjelde (b), en endring skal fortelles i én melding (c), og en ledig time skal gis til én (d)
    Kilde: Helsenorges wiki, Timereservasjon (1462108169) og Avtaleutsending (1346635307); iCalendar i XML (RFC 6321)

    @viser:a
    Scenariomal: Pasienten får time ved overgang til og fra sommertid
      Gitt at legen har åpnet pasienten
      Når legen gir pasienten time <tidspunkt>
      Så viser helsenorge.no timen til pasienten på riktig tidspunkt

      Eksempler:
        | tidspunkt        |
        | 27.03.2027 09.30 |
        | 28.03.2027 09.30 |
        | 30.10.2027 09.30 |
        | 31.10.2027 09.30 |

    @viser:b @viser:c
    Scenario: Timen flyttes over overgangen til sommertid
      Gitt at legen har åpnet pasienten
      Og at legen har gitt pasienten time 26.03.2027 12.00
      Når legen flytter timen til 29.03.2027 12.00
      Så viser helsenorge.no timen til pasienten på riktig tidspunkt
      Og pasienten er varslet med én melding for hver endring

    @viser:b
    Scenario: Timen flyttes og avlyses
      Gitt at legen har åpnet pasienten
      Og at legen har gitt pasienten time 26.03.2027 12.00
      Og at legen har flyttet timen til 02.11.2027 12.00
      Når legen avlyser timen
      Så viser helsenorge.no at timen er avlyst

    @viser:a @viser:d @gjelder:funksjon:helsenorge-timereservasjon
    Scenariomal: Pasienten reserverer en time
      Gitt at legen har åpnet pasienten
      Og at timen <tidspunkt> er ledig på helsenorge.no
      Når pasienten reserverer timen og tidspunktet er skrevet <form>
      Så har pasienten fått timen
      Og timeboken viser timen hos pasienten på riktig tidspunkt

      Eksempler:
        | tidspunkt        | form            |
        | 28.03.2027 09.30 | med norsk sone  |
        | 28.03.2027 09.30 | i UTC           |
        | 31.10.2027 09.30 | uten sone       |

    @viser:d @gjelder:funksjon:helsenorge-timereservasjon
    Scenario: To pasienter reserverer samme time
      Gitt at legen har åpnet pasienten
      Og at timen 01.06.2027 10.00 er ledig på helsenorge.no
      Når pasienten og en annen pasient reserverer timen
      Så har bare den ene av dem fått timen

    @viser:b @viser:d @gjelder:funksjon:helsenorge-timereservasjon
    Scenario: Pasienten avbestiller, og timen blir ledig for andre
      Gitt at legen har åpnet pasienten
      Og at timen 01.06.2027 10.00 er ledig på helsenorge.no
      Og at pasienten har reservert timen
      Når pasienten avbestiller timen
      Så viser timeboken timen som ledig

    @viser:b @gjelder:funksjon:helsenorge-timereservasjon
    Scenario: Avbestillingen kommer før reservasjonen
      Gitt at legen har åpnet pasienten
      Og at timen 01.06.2027 10.00 er ledig på helsenorge.no
      Når avbestillingen fra pasienten kommer før reservasjonen
      Så viser timeboken timen som ledig
