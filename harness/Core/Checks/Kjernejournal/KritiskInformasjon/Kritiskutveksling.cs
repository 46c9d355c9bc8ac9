using System.Runtime.CompilerServices;
using AcceptanceHarness.Core.Checks.Fhir;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using Hl7.Fhir.Model;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>A call to the service for critical information as the checks read it, once for all of them.</summary>
internal sealed class Kritiskutveksling
{
    private static readonly ConditionalWeakTable<Exchange, Kritiskutveksling> Leste = [];

    private readonly Lazy<Resource?> _ressurs;

    private Kritiskutveksling(Exchange exchange)
    {
        Exchange = exchange;
        (Krav, Attest) = (KjernejournalKall.Av(exchange).Token, KjernejournalKall.Av(exchange).Attest);
        _ressurs = new(() => ErSkriving ? Fhirressurs.Les(exchange.Request, out _) : null);
    }

    /// <summary>The exchange.</summary>
    public Exchange Exchange { get; }

    /// <summary>The operation; null when the address was none of the service's.</summary>
    public string? Operasjon => Exchange.Operation;

    /// <summary>A call about resources: all but the status.</summary>
    public bool ErOppslag => ErLesing || ErSkriving || Operasjon is KritiskInformasjonFacts.Slett;

    /// <summary>A call that reads resources.</summary>
    public bool ErLesing => Operasjon is KritiskInformasjonFacts.Sok or KritiskInformasjonFacts.Les;

    /// <summary>A call that sends a resource.</summary>
    public bool ErSkriving => Operasjon is KritiskInformasjonFacts.Opprett or KritiskInformasjonFacts.Endre;

    /// <summary>The token's claims.</summary>
    public Jsonobjekt Krav { get; }

    /// <summary>The attest in the token.</summary>
    public Jsonobjekt Attest { get; }

    /// <summary>The resource that was sent; null when none could be read.</summary>
    public Resource? Ressurs => _ressurs.Value;

    /// <summary>The patient of header or body.</summary>
    public string? Pasient => Fakta(KjernejournalFacts.Pasient);

    /// <summary>The HTTP status that was answered, as text.</summary>
    public string? Svarstatus => Fakta(KritiskInformasjonFacts.SvarStatuskode);

    /// <summary>Whether it was answered that all is well.</summary>
    public bool ErBesvart => Svarstatus?.StartsWith('2') == true;

    /// <summary>Reads an exchange.</summary>
    public static Kritiskutveksling Av(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return Leste.GetValue(exchange, static each => new Kritiskutveksling(each));
    }

    /// <summary>The fact by name, or null.</summary>
    public string? Fakta(string name) => Exchange.Fakta(name);

    /// <summary>The value of a header by its newer or its older name; null when it did not come.</summary>
    public string? Hode(string name, string older) => Hode(name) ?? Hode(older);

    /// <summary>Whether the sent resource is of a type.</summary>
    public bool Sender(string type) => Ressurs?.TypeName == type;

    /// <summary>Whether a FHIRPath expression holds of the sent resource.</summary>
    public bool Er(string expression) => Ressurs is { } resource && Fhirsti.Er(resource, expression);

    /// <summary>The texts that a FHIRPath expression finds in the sent resource.</summary>
    public IReadOnlyList<string> Verdier(string expression) => Ressurs is { } resource ? Fhirsti.Verdier(resource, expression) : [];

    /// <summary>The version of a resource that the call's answer showed; null when it showed none.</summary>
    public string? SvartVersjon(string id) => (Fakta(KritiskInformasjonFacts.SvarVersjoner) ?? "").Split(' ')
        .Where(each => each.StartsWith($"{id}:", StringComparison.Ordinal)).Select(each => each[(id.Length + 1)..]).FirstOrDefault();

    private string? Hode(string name) => Exchange.Request.Headers.Where(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).FirstOrDefault();
}
