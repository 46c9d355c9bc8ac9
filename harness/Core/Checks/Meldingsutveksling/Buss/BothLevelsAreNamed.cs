using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>Sender and receiver are named by organisation and by service.</summary>
public sealed class BothLevelsAreNamed : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-both-levels-are-named";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Avsender og mottaker skal ha HER-id både for virksomheten og for tjenesten";

    /// <inheritdoc/>
    public string Source => "Hodemelding v1.2; meldingsutveksling med helsenorge (Helsenorge-wikien 690913297)";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.HarHode;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        (string Fakta, string Sted)[] felt =
        [
            (MeldingsFacts.AvsenderVirksomhet, "avsenderens virksomhet"), (MeldingsFacts.AvsenderHerId, "avsenderens tjeneste"),
            (MeldingsFacts.MottakerVirksomhet, "mottakerens virksomhet"), (MeldingsFacts.MottakerHerId, "mottakerens tjeneste"),
        ];
        if (felt.Where(each => sending.Fakta(each.Fakta) is null).Select(each => each.Sted).ToList() is { Count: > 0 } mangler)
        {
            yield return new(
                "Mottakeren kan ikke se hvem meldingen er fra eller til, og kan legge den på feil sted.",
                "HER-id for virksomhet (nivå én) og tjeneste (nivå to), for både avsender og mottaker.",
                $"HER-id mangler for {string.Join(" og ", mangler)}.",
                "Skriv Organisation med HER-id på begge nivåer i Sender og Receiver.");
        }
    }
}
