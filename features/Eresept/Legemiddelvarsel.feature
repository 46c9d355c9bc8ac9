# language: no
Egenskap: Varsel om pasientens legemidler før resepten signeres

  @AK-ERE-3-09 @nivå:må @grunnlag:D @fare:F-06 @fare:F-14 @rolle:rekvirent @gjelder:alle @delkrav:a @delkrav:b
  Regel: Registrert overfølsomhet skal gi varsel før en resept på legemiddelet kan signeres (a), og resepten skal kunne sendes når forskriveren har tatt stilling til varselet, eller når varselet ikke gjelder legemiddelet (b)
    Kilde: E-resept funksjonelle krav v6.0 (Varsle legemiddelreaksjon, CAVE), lest i utdrag

    @viser:a
    Scenariomal: Overfølsom for <navn>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at pasienten er registrert med overfølsomhet for <navn> (<atc>)
      Når legen forskriver «<vare>»
      Så varsler fagsystemet om overfølsomheten
      Og Reseptformidleren har ikke fått resepten før legen har svart

      Eksempler:
        | navn                   | atc     | vare                      |
        | fenoksymetylpenicillin | J01CE02 | Penvalin Tab 660 mg, 20   |
        | penicilliner           | J01C    | Amoksalin Kaps 500 mg, 20 |

    @viser:b
    Scenario: Forskriveren tar stilling til varselet
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at pasienten er registrert med overfølsomhet for fenoksymetylpenicillin (J01CE02)
      Når legen forskriver «Penvalin Tab 660 mg, 20» og går videre fra varselet
      Så stopper ikke varsler resepten

    @viser:b
    Scenario: Overfølsom for noe annet
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at pasienten er registrert med overfølsomhet for fenoksymetylpenicillin (J01CE02)
      Når legen forskriver «Paracet Tab 500 mg, 100»
      Så stopper ikke varsler resepten

  @AK-ERE-3-14 @nivå:må @grunnlag:U @fare:F-04 @fare:F-14 @rolle:rekvirent @gjelder:alle @delkrav:a @delkrav:b
  Regel: Dobbeltforskrivning (a) og alvorlig interaksjon (b) skal varsles før resepten signeres
    Kilde: Testrammeverkets eget krav; FEST M30 2014-12-01 (Interaksjon, Relevans 1)

    @viser:a
    Scenario: Legen har allerede sendt en resept på virkestoffet
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Når legen forskriver «Ibux Tab 600 mg, 30»
      Så varsler fagsystemet om dobbeltforskrivning
      Og Reseptformidleren har ikke fått resepten før legen har svart

    @viser:a
    Scenario: En annen lege har forskrevet virkestoffet
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at en annen lege har forskrevet til pasienten
      Og at legen har hentet pasientens resepter
      Når legen forskriver «Metolin Depottab 50 mg, 98»
      Så varsler fagsystemet om dobbeltforskrivning
      Og Reseptformidleren har ikke fått resepten før legen har svart

    @viser:b
    Scenariomal: <første> og <andre>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept på «<første>»
      Når legen forskriver «<andre>»
      Så varsler fagsystemet om interaksjonen
      Og Reseptformidleren har ikke fått resepten før legen har svart

      Eksempler:
        | første                   | andre                   |
        | Warfalin Tab 2,5 mg, 100 | Ibux Tab 600 mg, 30     |
        | Simvalin Tab 20 mg, 98   | Klaritol Tab 250 mg, 14 |
        | Morfalin Tab 10 mg, 25   | Zopilin Tab 7,5 mg, 10  |

    @viser:a @viser:b
    Scenario: Legemidler som kan brukes sammen
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Når legen forskriver «Penvalin Tab 660 mg, 20»
      Så stopper ikke varsler resepten

    @viser:a @viser:b
    Scenario: Forskriveren tar stilling til varselet
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept på «Warfalin Tab 2,5 mg, 100»
      Når legen forskriver «Ibux Tab 600 mg, 30» og går videre fra varselet
      Så stopper ikke varsler resepten
