using System.Text.Json.Nodes;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>Writes the user's role for the header that has it.</summary>
internal static class Rolle
{
    /// <summary>The role as JSON.</summary>
    public static string Json(string kode) => new JsonObject { ["system"] = "urn:oid:2.16.578.1.12.4.1.1.9060", ["code"] = kode }.ToJsonString();

    /// <summary>The role as URL-coded JSON, as the service wants it.</summary>
    public static string Kodet(string kode) => Uri.EscapeDataString(Json(kode));
}
