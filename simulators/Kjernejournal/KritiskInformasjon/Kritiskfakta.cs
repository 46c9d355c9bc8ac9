using System.Text.Json;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>The facts of a call.</summary>
internal static class Kritiskfakta
{
    // Longer than any id or version is; a fact is kept as long as its exchange.
    private const int Lengst = 200;

    /// <summary>All of them.</summary>
    /// <param name="call">The call.</param>
    /// <param name="kall">The call as it was read.</param>
    /// <param name="pasient">The patient that it is about; null when it names none.</param>
    public static Dictionary<string, string> Av(SimulatedCall call, Kritiskkall kall, string? pasient)
    {
        var facts = kall.Hoder.Fakta();
        (string Navn, string? Verdi)[] read =
        [
            (KjernejournalFacts.Pasient, pasient),
            (KritiskInformasjonFacts.Ressurstype, kall.Slag.Length > 0 ? kall.Slag : null),
            (KritiskInformasjonFacts.Id, kall.Id),
            (KritiskInformasjonFacts.Infotype, kall.Infotype),
            (KritiskInformasjonFacts.Versjon, kall.Operasjon == KritiskInformasjonFacts.Endre ? Versjon(call) : kall.Versjon),
        ];
        foreach (var (name, value) in read.Where(each => each.Verdi is not null))
        {
            facts[name] = value!.Length <= Lengst ? value : value[..Lengst];
        }

        return pasient is null
            ? facts
            : facts.With(KritiskInformasjonFacts.Sperret, Personvernkontroll.ErSperret(Borgerregister.Hos(call.Tenant).Finn(pasient)) ? "ja" : "nei");
    }

    private static string? Versjon(SimulatedCall call)
    {
        try
        {
            using var document = JsonDocument.Parse(call.Body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Ressursinnhold.Versjon(document.RootElement) : null;
        }
        catch (Exception unread) when (unread is JsonException or InvalidOperationException)
        {
            // The latter for half of a surrogate pair in a name, written with \u.
            return null;
        }
    }
}
