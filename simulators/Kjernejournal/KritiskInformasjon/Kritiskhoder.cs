using System.Text.Json;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>The service's own headers as they were read, by their newer name or their older; nothing is decided here.</summary>
internal sealed record Kritiskhoder
{
    /// <summary>The source system.</summary>
    public Kritiskhode Kildesystem { get; private init; } = Kritiskhode.Ingen;

    /// <summary>The user's role, as it was sent.</summary>
    public Kritiskhode Rolle { get; private init; } = Kritiskhode.Ingen;

    /// <summary>The access basis.</summary>
    public Kritiskhode Grunnlag { get; private init; } = Kritiskhode.Ingen;

    /// <summary>The patient.</summary>
    public Kritiskhode Pasient { get; private init; } = Kritiskhode.Ingen;

    /// <summary>The event's id.</summary>
    public Kritiskhode Hendelse { get; private init; } = Kritiskhode.Ingen;

    /// <summary>All five.</summary>
    public IReadOnlyList<Kritiskhode> Alle => [Kildesystem, Rolle, Grunnlag, Pasient, Hendelse];

    /// <summary>The role's code; null when the header is no object with a code of kodeverk 9060.</summary>
    public string? Rollekode => Rollelesing(Rolle.Verdi);

    /// <summary>Reads a call.</summary>
    public static Kritiskhoder Les(SimulatedCall call) => new()
    {
        Kildesystem = Kritiskhode.Les(call, KjernejournalHoder.NhnKildesystem, "hit-source-system"),
        Rolle = Kritiskhode.Les(call, KjernejournalHoder.Rolle, "hit-user-role"),
        Grunnlag = Kritiskhode.Les(call, KjernejournalHoder.Tilgangsgrunnlag, "hit-access-basis"),
        Pasient = Kritiskhode.Les(call, KjernejournalHoder.Pasient, "hit-patient-pid"),
        Hendelse = Kritiskhode.Les(call, KjernejournalHoder.NhnHendelse, "hit-event-id"),
    };

    /// <summary>The facts of the headers.</summary>
    public Dictionary<string, string> Fakta()
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal) { [KjernejournalFacts.KildesystemHode] = KjernejournalHoder.NhnKildesystem };
        (string Navn, string? Verdi)[] read =
        [
            (KjernejournalFacts.Kildesystem, Kildesystem.Verdi),
            (KjernejournalFacts.Grunnlag, Grunnlag.Verdi),
            (KjernejournalFacts.Pasient, Pasient.Verdi),
            (KjernejournalFacts.Hendelse, Hendelse.Verdi),
            (KritiskInformasjonFacts.Rolle, Rollekode),
        ];
        foreach (var (name, value) in read.Where(each => each.Verdi is not null))
        {
            facts[name] = value!;
        }

        var older = string.Join(' ', Alle.Where(each => each.ErEldre).Select(each => each.Navn));
        return older.Length == 0 ? facts : facts.With(KritiskInformasjonFacts.EldreHoder, older);
    }

    private static string? Rollelesing(string? value)
    {
        try
        {
            using var document = JsonDocument.Parse(Uri.UnescapeDataString(value ?? ""));
            var system = JwsReading.Text(document.RootElement, "system");
            return system == "urn:oid:2.16.578.1.12.4.1.1.9060" && JwsReading.Text(document.RootElement, "code") is { Length: > 0 and <= 10 } code ? code : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
