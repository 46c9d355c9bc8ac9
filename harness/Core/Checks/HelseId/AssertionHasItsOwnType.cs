using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The assertion says that it is one.</summary>
public sealed class AssertionHasItsOwnType : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "assertion-has-its-own-type";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-13";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Bor;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-02");

    /// <inheritdoc/>
    public string Rule => "Hodet i klienterklæringen skal ha typ client-authentication+jwt";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av klientautentisering (side 541982723); RFC 7523 kapittel 3; NHNs biblioteker";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && kall.ErklaringHode.Finnes;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.ErklaringHode.Tekst("typ") == "client-authentication+jwt")
        {
            yield break;
        }

        yield return new(
            "Klienterklæringen har ikke sin egen type, så den kan forveksles med andre tokener.",
            "typ = client-authentication+jwt",
            Vist.Krav(kall.ErklaringHode, "typ"),
            "Sett typ i hodet til client-authentication+jwt; JWT hører til eldre klienter.")
        {
            Alvor = Alvor.Merknad,
        };
    }
}
