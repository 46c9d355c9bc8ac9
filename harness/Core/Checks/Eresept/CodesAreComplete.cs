using System.Xml.XPath;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Every code has what its type demands.</summary>
public sealed class CodesAreComplete : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "codes-are-complete";

    private const string MedKodeverk =
        "self::fs:Atc or self::fs:LegemiddelformKort or self::fs:EnhetPakning or self::fs:Kortdose or self::m1:RefHjemmel"
        + " or self::m1:RefKode or self::m1:Spesialitet or self::m1:ProdGruppe or self::m1:InstitusjonsID or self::m5:Arsak";

    private const string UtenEgetKodeverk =
        "self::fs:Bruk or self::fs:Reseptgruppe or self::fs:Tidsomrade or self::fs:FasteUkedager or self::fs:Preparattype"
        + " or self::fs:DoseresEtter or self::fs:AdmVed or self::fs:AdmMate or self::m1:Varegruppekode"
        + " or self::m1:BytteresRekvirent or self::m1:MetodeEkspedering or self::m95:AlleResepter"
        + " or self::m95:Samtykke or self::m97:Samtykke";

    private const string Tomme = "/mh:MsgHead//*[not(ancestor::ds:Signature) and @V and normalize-space(@V)='' and not(@U)]";

    private const string UtenNavn =
        $"/mh:MsgHead/mh:Document//*[({MedKodeverk} or {UtenEgetKodeverk}) and normalize-space(@DN)='']";

    private const string UtenKodeverk = $"/mh:MsgHead/mh:Document//*[({MedKodeverk}) and normalize-space(@S)='']";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-02");

    /// <inheritdoc/>
    public string Rule => "Hver kodet verdi skal ha kode (V) og navn (DN), og der kodeverket ikke følger av feltet også kodeverk (S)";

    /// <inheritdoc/>
    public string Source => "EO278/ERSA7788 punkt 1; e-resept, krav for M1";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { } melding
            ? melding.Velg(Tomme).Select(element => (element, "V"))
                .Concat(melding.Velg(UtenNavn).Select(element => (element, "DN")))
                .Concat(melding.Velg(UtenKodeverk).Select(element => (element, "S")))
                .Select(missing => this.Funn(exchange, Avvik(missing.element, missing.Item2)))
            : [];
    }

    private static Avvik Avvik(XPathNavigator element, string attribute) => new(
        $"En kode i meldingen ({element.LocalName}) er ufullstendig, så mottakeren kan ikke vise hva den betyr.",
        $"{element.LocalName} med {attribute} utfylt.",
        $"{element.LocalName} med V=«{element.GetAttribute("V", "")}» uten {attribute}.",
        $"Fyll ut {attribute} i {element.LocalName} fra kodeverket.");
}
