using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>Messages on the bus travel without an ebXML envelope.</summary>
public sealed class NoEbxmlEnvelope : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-has-no-ebxml-envelope";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Meldinger til helsenorge skal ikke ha ebXML-konvolutt";

    /// <inheritdoc/>
    public string Source => "Meldingsutveksling med helsenorge (Helsenorge-wikien 690913297)";

    bool IMeldingscheck.Gjelder(Bussending sending) => !sending.ErFeilmelding;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (sending.Inneholder("http://www.oasis-open.org/committees/ebxml-msg/") || sending.Fakta(MeldingsFacts.Innholdstype)?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true)
        {
            yield return new(
                "Meldingen er pakket i en konvolutt som mottakeren ikke tar imot.",
                "Hodemeldingen rett i den signerte og krypterte kroppen.",
                "En ebXML-konvolutt.",
                "Send hodemeldingen uten ebXML og SOAP.");
        }
    }
}
