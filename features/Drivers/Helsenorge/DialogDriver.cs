using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Makes the vendor's system act in its dialogue with citizens.</summary>
public sealed class DialogDriver(Scene scene, FagsystemDriver fagsystem, HelsenorgeDriver helsenorge)
{
    private const string Tekst = "Prøvene dine er fine. Du trenger ikke ny time.";

    /// <summary>MsgId of what was sent last, as the system says it.</summary>
    public string? MsgId => scene.SisteForsok.References.GetValueOrDefault("msgId");

    public Task SkrivAsync() => UtforAsync(AdapterAction.SendTilInnbygger, new JsonObject { ["slag"] = "ekontakt", ["tekst"] = Tekst });

    public Task SvarAsync() => UtforAsync(AdapterAction.SvarInnbygger, new JsonObject { ["henvendelse"] = helsenorge.Siste.MsgId, ["tekst"] = Tekst });

    public Task AvbrytAsync() => UtforAsync(AdapterAction.AvbrytProsess, []);

    private async Task UtforAsync(string handling, JsonObject argumenter) => scene.SisteForsok = await fagsystem.UtforAsync(handling, argumenter);
}
