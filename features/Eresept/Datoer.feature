# language: no
Egenskap: Datoer i resepten

  @AK-ERE-3-16 @nivå:må @grunnlag:U @fare:F-19 @rolle:rekvirent @gjelder:alle @klokke @delkrav:a
  Regel: Dato- og døgnskifte skal ikke endre forskrivningsdato, tidligste utlevering eller utløp (a)
    Kilde: M1 (Forskrivningsdato, TidligsteUtlevering og Utloper er datoer uten tidssone)

    @viser:a @eksklusiv
    Scenariomal: Resept skrevet klokken <tid>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at klokken er <tid> i Norge
      Når legen forskriver en resept
      Så er resepten datert etter norsk dato

      Eksempler:
        | tid   |
        | 23.45 |
        | 00.15 |
        | 00.45 |

    @viser:a @eksklusiv
    Scenario: Tidligste utlevering valgt rett etter midnatt
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at klokken er 00.15 i Norge
      Når legen forskriver en resept som tidligst kan utleveres om 14 dager
      Så er tidligste utlevering dagen legen valgte
