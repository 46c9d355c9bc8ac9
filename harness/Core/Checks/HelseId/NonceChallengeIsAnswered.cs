using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A call that is repeated after use_dpop_nonce carries the nonce that was given.</summary>
public sealed class NonceChallengeIsAnswered : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "nonce-challenge-is-answered";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-45";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-2-01");

    /// <inheritdoc/>
    public string Rule => "Når HelseID svarer use_dpop_nonce, skal klienten gjenta kallet med nonce-verdien fra svaret";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av DPoP-bevis; RFC 9449 kapittel 4 kapittel 8";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErToken && kall.Bevis.Tekst("nonce") is not null;

    bool IHelseIdCheck.KanBryte(HelseIdKall kall) => kall.ErToken;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (historie.Siste(each => ErSammeKall(each, kall)) is not { FikkNoncekrav: true } krav
            || !krav.VarBesvartFor(kall) || kall.Lest - krav.Lest > 60 || krav.Fakta(HelseIdFacts.SvarNonce) is not { } ventet)
        {
            yield break;
        }

        // One that lacks the nonce, or has an older one, may be another's first attempt for the same; the second time it is not.
        var nonce = kall.Bevis.Tekst("nonce");
        var gitt = nonce is null ? null : historie.Siste(each => each.Fakta(HelseIdFacts.SvarNonce) == nonce);
        var erAndreGang = historie.Siste(each => each.Exchange.Number < krav.Exchange.Number && ErSammeKall(each, kall)) is { FikkNoncekrav: true };
        if (gitt is not null && (!erAndreGang || gitt.Exchange.Number >= krav.Exchange.Number))
        {
            yield break;
        }

        yield return new(
            "Fagsystemet svarte ikke på kravet om nonce, så det får ikke token.",
            $"nonce = {ventet} i beviset, fra hodet DPoP-Nonce.",
            Vist.Krav(kall.Bevis, "nonce"),
            "Les DPoP-Nonce i svaret, og gjenta kallet én gang med et nytt bevis som har denne nonce-verdien.")
        {
            Alvor = nonce is null && !erAndreGang ? Alvor.Merknad : Alvor.Feil,
            AndreUtvekslinger = [krav.Exchange.Number],
        };
    }

    private static bool ErSammeKall(HelseIdKall each, HelseIdKall kall) =>
        each.ErToken && each.Avtrykk == kall.Avtrykk && each.Bestilling == kall.Bestilling
        && each.Parameter("code") == kall.Parameter("code") && each.Parameter("refresh_token") == kall.Parameter("refresh_token")
        && each.Parameter("subject_token") == kall.Parameter("subject_token");
}
