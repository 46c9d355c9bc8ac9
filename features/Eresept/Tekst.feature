# language: no
Egenskap: Tekst kommer fram uendret

  @AK-ERE-3-08 @nivå:må @grunnlag:U @fare:F-18 @rolle:rekvirent @gjelder:alle @delkrav:a @delkrav:b
  Regel: Tekst med norske tegn, lange anvisninger og spesialtegn skal komme fram uendret (a), og for lang tekst skal stoppes, ikke kuttes (b)
    Kilde: Krav for M1 – Resept (ERDOK, lest 2026; største feltlengde)

    @viser:a
    Scenariomal: Merknaden <innhold>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver med merknaden <innhold>
      Så står merknaden uendret i resepten

      Eksempler:
        | innhold              |
        | med norske tegn      |
        | med tegn fra XML     |
        | med linjeskift       |
        | med symboler         |
        | på 200 tegn          |

    @viser:b
    Scenariomal: Merknaden <innhold>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver med merknaden <innhold>
      Så er merknaden stoppet eller sendt hel

      Eksempler:
        | innhold        |
        | på 1000 tegn   |
        | på 20000 tegn  |
