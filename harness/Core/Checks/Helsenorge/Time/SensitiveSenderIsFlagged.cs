using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A sender whose name tells of illness is flagged as sensitive.</summary>
public sealed class SensitiveSenderIsFlagged : ITimeCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "sensitive-sender-is-flagged";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-03");

    /// <inheritdoc/>
    public string Rule => "Når avsenderens navn kan røpe helseforhold, skal timen ha merket for sensitiv avsender, eller et varsel uten navnet.";

    /// <inheritdoc/>
    public string Source => "Helsenorges wiki, meta-informasjon for alle FHIR-ressurser (2368274457)";

    private const string Merket =
        "meta.security.where(system = 'http://helsenorge.no/fhir/sensitiv-avsender' and code = '1').exists()";

    // The newer way: no notification, or one with a name that the sender chose.
    private const string Varslet =
        "meta.tag.where(system = 'http://helsenorge.no/fhir/varsling' and code in ('1' | '9')).exists()";

    /// <inheritdoc/>
    bool ITimeCheck.Gjelder(Timeutveksling utveksling) =>
        utveksling.Time is not null && utveksling.Exchange.Fakta(HelsenorgeRestFacts.SensitivAvsender) == HelsenorgeRestFacts.Ja;

    IEnumerable<Avvik> ITimeCheck.Avvik(Timeutveksling utveksling)
    {
        if (!utveksling.Er(Merket) && !utveksling.Er(Varslet))
        {
            yield return new(
                "Avsenderens navn kommer i SMS eller e-post og røper hva innbyggeren er til behandling for.",
                "meta.security med http://helsenorge.no/fhir/sensitiv-avsender og kode 1, for en avsender som er erklært sensitiv.",
                $"meta.security.system: {utveksling.Vist("meta.security.system")}.",
                "Sett merket for sensitiv avsender på timer fra denne enheten.");
        }
    }
}
