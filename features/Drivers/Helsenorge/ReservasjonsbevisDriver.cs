using System.Globalization;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Looks at what citizens were answered who reserve times, and at the appointment book.</summary>
public sealed class ReservasjonsbevisDriver(Scene scene, Observer observer, TimeDriver time, HelsenorgeDriver helsenorge)
{
    private const string Bekreftet = "05";
    private const string IkkeTilgjengelig = "06";

    public async Task HarFattTimenAsync()
    {
        var svar = await SvarAsync(helsenorge.Siste.MsgId!);
        var tid = svar is null ? null : Kalenderlesing.Les(svar.Request.Clear) is [var post] ? post.Start : null;
        observer.OnWire(
            Tema(svar) == Bekreftet && tid == time.Start, Timetekster.FattTimen,
            svar is null ? "ingen svar på reservasjonen" : Tema(svar) == Bekreftet ? "bekreftet, men med et annet tidspunkt eller uten" : $"svar med kode {Tema(svar) ?? "ingen"}",
            Numre(svar));
    }

    public async Task HarGittTilEnAsync()
    {
        var svar = new List<Exchange?>();
        foreach (var melding in helsenorge.Sendt.Where(each => each.Time is not null))
        {
            svar.Add(await SvarAsync(melding.MsgId!));
        }

        var koder = svar.Select(each => Tema(each) ?? "ingen").Order(StringComparer.Ordinal).ToList();
        observer.OnWire(koder is [Bekreftet, IkkeTilgjengelig], Timetekster.TilEn, $"svar med kodene {string.Join(", ", koder)}", [.. svar.SelectMany(Numre)]);
    }

    public Task TimebokenViserAvtaltAsync() => TimebokenViserAsync("avtalt", scene.Pasient);

    public Task TimebokenViserLedigAsync() => TimebokenViserAsync("ledig", "");

    private async Task TimebokenViserAsync(string status, string pasient)
    {
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Timeavtaler, CancellationToken.None);
        var vist = new Visningsfelt(AdapterView.Timeavtaler, view.Fields).Liste("timer").FirstOrDefault(each => each.Tekst("timeId", "") == time.TimeId);
        var tid = DateTimeOffset.TryParse(vist?.Tekst("start", ""), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var lest) ? lest : (DateTimeOffset?)null;
        observer.OnScreen(
            vist?.Tekst("status", "") == status && vist.Tekst("pasient", "") == pasient && tid == time.Start, Timetekster.Timebok(status),
            vist is null ? "timen er ikke i timeboken" : $"{vist.Tekst("status", "ingen")} {vist.Tekst("start", "")}", view.Kilde);
    }

    private Task<Exchange?> SvarAsync(string msgId) => scene.VentPaSendtAsync(e => !e.ErKvittering() && e.Fakta(MeldingsFacts.SvarPa) == msgId);

    private static string? Tema(Exchange? svar) => svar?.Fakta(MeldingsFacts.Tema);

    private static IEnumerable<long> Numre(Exchange? svar) => svar is null ? [] : [svar.Number];
}
