using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The assertion says when it was made and expires within a minute.</summary>
public sealed class AssertionIsShortLived : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "assertion-is-short-lived";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-16";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-02");

    /// <inheritdoc/>
    public string Rule => "Klienterklæringen skal ha iat, nbf og exp som tall, og utløpe senest 60 sekunder fram i tid";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av klientautentisering (side 541982723); RFC 7523 kapittel 3";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && kall.Erklaring.Finnes;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        foreach (var name in (string[])["exp", "iat", "nbf"])
        {
            if (kall.Erklaring.TallEllerTekst(name) is null)
            {
                yield return new(
                    "Klienterklæringen mangler et tidspunkt, så den kan ikke avgrenses i tid.",
                    $"{name} som tall: sekunder siden 1970.",
                    Vist.Krav(kall.Erklaring, name),
                    $"Skriv {name} som et heltall.");
            }
            else if (kall.Erklaring.Tall(name) is null)
            {
                yield return new(
                    "Et tidspunkt i klienterklæringen er skrevet som tekst, som ikke alle mottakere leser.",
                    $"{name} som tall.",
                    $"{Vist.Krav(kall.Erklaring, name)} som tekst.",
                    $"Skriv {name} som et JSON-tall. Et vanlig bibliotek gjør det når kravet gis typen Integer64.")
                {
                    Alvor = Alvor.Merknad,
                };
            }
        }

        if (kall.Erklaring.TallEllerTekst("exp") is { } exp && Varighet(kall, exp) is var varighet and (> 60 or < 0))
        {
            yield return new(
                "Klienterklæringen varer for lenge eller er utløpt, så den kan misbrukes eller blir avvist.",
                "exp høyst 60 sekunder etter at erklæringen ble laget, og ikke passert.",
                $"exp er {Vist.Sekunder(varighet)} fram i tid.",
                "Sett exp til nå pluss 10 til 60 sekunder, og lag en ny erklæring for hvert kall.");
        }
    }

    // Counted from when the client says that it made it: a clock that is wrong is another requirement. One that was made a little ahead
    // of its use may last a minute from then.
    private static double Varighet(HelseIdKall kall, double exp)
    {
        var herfra = exp - kall.Lest;
        return kall.Erklaring.TallEllerTekst("iat") is not { } iat ? herfra < 0 ? herfra + 5 : herfra
            : herfra > 0 ? Math.Min(exp - iat, herfra)
            : exp - iat;
    }
}
