using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>A call that is to be made: right, and to be changed in one place.</summary>
internal sealed class Kritiskforesporsel(string method, string path)
{
    public string Method { get; } = method;

    public string Path { get; } = path;

    public byte[] Body { get; set; } = [];

    public Dictionary<string, string?> Hoder { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Content-Type"] = "application/fhir+json; charset=utf-8",
        [KjernejournalHoder.NhnKildesystem] = "Proveskap EPJ, v1.0",
        [KjernejournalHoder.Tilgangsgrunnlag] = Tilgangsgrunnlag.Samtykke,
        [KjernejournalHoder.Pasient] = Kritiskrigg.Pasient,
        [KjernejournalHoder.Rolle] = Uri.EscapeDataString("""{"system":"urn:oid:2.16.578.1.12.4.1.1.9060","code":"LE"}"""),
        [KjernejournalHoder.NhnHendelse] = "hendelse-1",
    };

    public string Attestpasient { get; set; } = Kritiskrigg.Pasient;

    public string Autorisasjon { get; set; } = "LE";

    public string Formal { get; set; } = "TREAT";

    public Action<JsonObject>? Krav { get; set; }
}
