using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>A message is known by a UUID.</summary>
public sealed class MsgIdIsAUuid : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-msg-id-is-a-uuid";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "MsgId i hodemeldingen skal være en UUID";

    /// <inheritdoc/>
    public string Source => "Hodemelding v1.2; meldingsutveksling med helsenorge (Helsenorge-wikien 690913297)";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.HarHode;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (!Guid.TryParseExact(sending.Fakta(MeldingsFacts.MeldingId), "D", out _))
        {
            yield return new(
                "Meldingen har ingen gyldig id, så den kan ikke kvitteres eller besvares.",
                "En UUID i MsgId.",
                $"MsgId = {Vist.Verdi(sending.Fakta(MeldingsFacts.MeldingId))}.",
                "Lag en UUID når meldingen skrives, og behold den når samme melding sendes på nytt.");
        }
    }
}
