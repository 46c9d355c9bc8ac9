using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The proof is made for this call: its time is now, and its id has not been used.</summary>
public sealed class ProofIsFreshAndUsedOnce : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "proof-is-fresh-and-used-once";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-44";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-03");

    /// <inheritdoc/>
    public string Rule => "DPoP-beviset skal være nytt for hvert kall, med fersk iat og en jti som ikke er brukt før";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av DPoP-bevis; RFC 9449 kapittel 4 og 11.1";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && kall.Bevis.Finnes;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.Bevis.Tall("iat") is not { } iat || iat - kall.Lest is not (>= -65 and <= 10))
        {
            yield return Feil("iat som tall, høyst ett minutt gammel.", $"{Vist.Krav(kall.Bevis, "iat")}; kallet kom {kall.Lest:0}.") with { Antakelser = ["A-227"] };
        }

        if (kall.BevisJti is not { Length: > 0 } jti)
        {
            yield return Feil("En ny jti.", Vist.Krav(kall.Bevis, "jti"));
        }
        else if (historie.Siste(each => each.BevisJti == jti && each.Avtrykk == kall.Avtrykk) is { } brukt)
        {
            yield return Feil("En ny jti.", FormattableString.Invariant($"Samme jti som i utveksling {brukt.Exchange.Number}.")) with
            {
                Alvor = brukt.ErForstyrret ? Alvor.Merknad : Alvor.Feil,
                AndreUtvekslinger = [brukt.Exchange.Number],
            };
        }
    }

    private static Avvik Feil(string expected, string received) => new(
        "DPoP-beviset er ikke laget for dette kallet, så et avlyttet bevis kunne vært brukt om igjen.",
        expected,
        received,
        "Lag et nytt bevis rett før hvert kall, også når kallet gjentas.");
}
