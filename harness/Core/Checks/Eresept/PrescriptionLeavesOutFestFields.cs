using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>A medicine prescription carries none of the FEST fields that are excepted.</summary>
public sealed class PrescriptionLeavesOutFestFields : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "prescription-leaves-out-fest-fields";

    private static readonly HashSet<string> Unntatt = new(StringComparer.OrdinalIgnoreCase)
    {
        "Preparatomtaleavsnitt", "Hjelpestoff", "Reseptgyldighet", "ProduktInfo", "RefVirkestoff", "SortertVirkestoffMedStyrke",
        "AdministreringLegemiddel", "PakningByttegruppe", "Refusjon", "Opioidsoknad", "TypeSoknadSlv", "RefVilkar", "Ean",
        "IkkeKonservering", "Pakningsinfo", "PrisVare", "Markedsforingsinfo",
    };

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-04");

    /// <inheritdoc/>
    public string Rule => "En legemiddelresept skal ikke ha de feltene fra FEST som er unntatt";

    /// <inheritdoc/>
    public string Source => "e-resept, krav for M1 (diff 2062188583→2412216397)";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { ErResept: true } melding
            ? melding.Velg("//m1:ReseptDokLegemiddel//*")
                .Select(element => element.LocalName)
                .Where(Unntatt.Contains)
                .Distinct()
                .Select(name => this.Funn(exchange, Avvik(name)))
            : [];
    }

    private static Avvik Avvik(string name) => new(
        $"Resepten har med et registerfelt ({name}) som ikke skal følge med i en resept.",
        $"M1 uten {name}.",
        $"{name} er med.",
        $"Utelat {name} når FEST-oppføringen kopieres inn i M1.")
    {
        Antakelser = name == "IkkeKonservering" ? ["A-016"] : [],
    };
}
