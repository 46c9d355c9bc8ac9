using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A code is exchanged once.</summary>
public sealed class CodeIsExchangedOnce : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "code-is-exchanged-once";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-31";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-10");

    /// <inheritdoc/>
    public string Rule => "En kode skal byttes i token bare én gang";

    /// <inheritdoc/>
    public string Source => "RFC 6749 kapittel 4.1.2; HelseIDs dokumentasjon av token-endepunktet";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErToken && kall.Parameter("code") is not null;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var kode = kall.Parameter("code");
        if (historie.Siste(each => each.ErToken && each.Parameter("code") == kode && !each.FikkNoncekrav && !each.ErForstyrret) is not { } forrige)
        {
            yield break;
        }

        yield return new(
            "Samme innlogging ble brukt to ganger, og HelseID kan da trekke tilbake tilgangen.",
            "Ett token-kall per kode; bare et kall som ble svart med use_dpop_nonce, gjentas.",
            FormattableString.Invariant($"Koden ble sendt også i utveksling {forrige.Exchange.Number}."),
            "Bytt koden én gang, også når svaret er en feil, og start innloggingen på nytt ved feil.")
        {
            Alvor = NaddeKoden(forrige) ? Alvor.Feil : Alvor.Merknad,
            AndreUtvekslinger = [forrige.Exchange.Number],
        };
    }

    // HelseID looks at the client, the grant and the proof before it looks at the code.
    private static bool NaddeKoden(HelseIdKall forrige) =>
        forrige.Fakta(HelseIdFacts.SvarFeil) is not ("invalid_client" or "invalid_request" or "invalid_dpop_proof" or "unsupported_grant_type");
}
