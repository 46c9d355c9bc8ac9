using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Feil;

/// <summary>Writes answers in HelseID's forms; none of them may be kept by a cache.</summary>
internal static class HelseIdSvar
{
    private static readonly KeyValuePair<string, string>[] IkkeLagre =
        [new("Cache-Control", "no-store"), new("Pragma", "no-cache")];

    /// <summary>JSON.</summary>
    public static Answer Json(int status, JsonObject body, params IReadOnlyList<KeyValuePair<string, string>> headers) => new()
    {
        Status = status,
        ContentType = "application/json; charset=UTF-8",
        Headers = [.. IkkeLagre, .. headers],
        Body = Encoding.UTF8.GetBytes(body.ToJsonString()),
    };

    /// <summary>A plain page.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="tittel">The heading.</param>
    /// <param name="innhold">The content, HTML.</param>
    public static Answer Side(int status, string tittel, string innhold) => new()
    {
        Status = status,
        ContentType = "text/html; charset=UTF-8",
        Headers = [.. IkkeLagre, .. Sideramme.Hoder],
        Body = Encoding.UTF8.GetBytes(Sideramme.Rundt(tittel, innhold)),
    };

    /// <summary>Sends the user on.</summary>
    public static Answer Videre(string address) => new()
    {
        Status = 302,
        ContentType = "text/html; charset=UTF-8",
        Headers = [.. IkkeLagre, new("Location", address)],
        Body = ReadOnlyMemory<byte>.Empty,
    };
}
