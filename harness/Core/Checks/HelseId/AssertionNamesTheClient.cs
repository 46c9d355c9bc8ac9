using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Issuer and subject of the assertion are the client.</summary>
public sealed class AssertionNamesTheClient : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "assertion-names-the-client";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-14";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-02");

    /// <inheritdoc/>
    public string Rule => "iss og sub i klienterklæringen skal begge være lik client_id";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av klientautentisering (side 541982723); RFC 7523 kapittel 3";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && kall.Erklaring.Finnes;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var klient = kall.Parameter("client_id") ?? kall.Erklaring.Tekst("iss");
        if (kall.Erklaring.Tekst("iss") is { } iss && iss == klient && kall.Erklaring.Tekst("sub") == klient)
        {
            yield break;
        }

        yield return new(
            "Klienterklæringen gjelder ikke klienten som sendte den, så HelseID avviser den.",
            $"iss og sub lik client_id {Vist.Verdi(klient)}.",
            $"{Vist.Krav(kall.Erklaring, "iss")}, {Vist.Krav(kall.Erklaring, "sub")}.",
            "Sett både iss og sub til client_id.");
    }
}
