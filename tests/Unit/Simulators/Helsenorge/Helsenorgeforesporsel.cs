using System.Text.Json.Nodes;

namespace AcceptanceHarness.Tests.Simulators.Helsenorge;

/// <summary>A call that is to be made: right, and to be changed in one place.</summary>
internal sealed class Helsenorgeforesporsel(string method, string path, string scope)
{
    public string Method { get; } = method;

    public string Path { get; } = path;

    public string Scope { get; set; } = scope;

    public byte[] Body { get; set; } = [];

    public string Innholdstype { get; set; } = "application/fhir+json; charset=utf-8";

    public Dictionary<string, string> Hoder { get; } = [];

    public Action<JsonObject>? Krav { get; set; }

    public bool SomBearer { get; set; }
}
