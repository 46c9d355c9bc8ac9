using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A call that is repeated after use_dpop_nonce carries the nonce that was given.</summary>
public sealed class NonceChallengeIsAnswered : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "nonce-challenge-is-answered";

    // A call was on its way before the demand came when it follows it so closely (antakelse A-242).
    private static readonly TimeSpan Samtidig = TimeSpan.FromMilliseconds(500);

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
    public string Source => "HelseIDs dokumentasjon av DPoP-bevis; RFC 9449 kapittel 4 og 8";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErToken && kall.Bevis.Tekst("nonce") is not null;

    bool IHelseIdCheck.KanBryte(HelseIdKall kall) => kall.ErToken;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (historie.ApneNoncekrav(kall) is not [.., var krav] apne)
        {
            yield break;
        }

        var nonce = kall.Bevis.Tekst("nonce");
        var glemt = apne.Count(each => ErLengeSiden(each, kall));
        if (nonce is null ? glemt == 0 : !ErOppdiktet(nonce, historie) && !BleAvvist(nonce, kall, historie))
        {
            yield break;
        }

        yield return new(
            "Fagsystemet svarte ikke på kravet om nonce, så det får ikke token.",
            $"nonce = {krav.Fakta(HelseIdFacts.SvarNonce)} i beviset, fra hodet DPoP-Nonce.",
            Vist.Krav(kall.Bevis, "nonce"),
            "Les DPoP-Nonce i svaret, og gjenta kallet én gang med et nytt bevis som har denne nonce-verdien.")
        {
            // One that lacks the nonce may be another's first attempt for the same; the second time it is not.
            Alvor = nonce is null && glemt == 1 ? Alvor.Merknad : Alvor.Feil,
            AndreUtvekslinger = [krav.Exchange.Number],
        };
    }

    private static bool ErOppdiktet(string nonce, HelseIdHistorie historie) =>
        !historie.ErAvkortet && historie.Siste(each => each.Fakta(HelseIdFacts.SvarNonce) == nonce) is null;

    private static bool BleAvvist(string nonce, HelseIdKall kall, HelseIdHistorie historie) => historie.Siste(each =>
        each.FikkNoncekrav && each.Bevis.Tekst("nonce") == nonce && each.GjelderDetSammeSom(kall) && ErLengeSiden(each, kall)) is not null;

    // Threads that ask at once come with what they knew when they began.
    private static bool ErLengeSiden(HelseIdKall krav, HelseIdKall kall) =>
        krav.Exchange.AnsweredAt is { } answered && kall.Exchange.ReceivedAt - answered > Samtidig;
}
