using System.Globalization;
using System.Text.RegularExpressions;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;
using Hl7.Fhir.Model;

namespace AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

/// <summary>What a search asks for.</summary>
internal sealed partial record Provesvarsok
{
    private static readonly Dictionary<string, bool> Kjente = new(StringComparer.Ordinal)
    {
        ["_id"] = false,
        ["_count"] = false,
        ["_skip"] = false,
        ["_include"] = true,
        ["_include:iterate"] = true,
        ["_revinclude"] = true,
        ["date"] = true,
        ["_tag"] = true,
    };

    /// <summary>The resource type.</summary>
    public required string Type { get; init; }

    /// <summary>How many hits a page has.</summary>
    public required int Antall { get; init; }

    /// <summary>How many hits are left out before it.</summary>
    public int Hopp { get; init; }

    /// <summary>Ids; empty for any.</summary>
    public IReadOnlyList<string> Ider { get; init; } = [];

    /// <summary>Dates, all of which must hold.</summary>
    public IReadOnlyList<Datofilter> Datoer { get; init; } = [];

    /// <summary>Tags, all of which must hold.</summary>
    public IReadOnlyList<string> Merker { get; init; } = [];

    /// <summary>What comes with the hits.</summary>
    public IReadOnlyList<string> Med { get; init; } = [];

    /// <summary>What comes with what comes with the hits.</summary>
    public IReadOnlyList<string> MedVidere { get; init; } = [];

    /// <summary>What points to the hits and comes with them.</summary>
    public IReadOnlyList<string> Motsatt { get; init; } = [];

    /// <summary>Reads a search, or says what is wrong.</summary>
    public static (Provesvarsok? Sok, Oppslagsfeil? Feil) Les(string type, Skjema skjema, ProvesvarOptions options)
    {
        if (skjema.Navnefeil(Kjente) is { } names)
        {
            return Feil(names);
        }

        var ids = skjema.En("_id")?.Split(',') ?? [];
        var dates = skjema.Alle("date").Select(Datofilter.Les).ToList();
        string[] includes = [.. skjema.Alle("_include"), .. skjema.Alle("_include:iterate"), .. skjema.Alle("_revinclude")];
        if (Tall(skjema, "_count", options.Sidestorrelse, options.StorsteSide) is not { } count)
        {
            return Feil($"Forventet _count fra 0 til {options.StorsteSide}, fikk «{JournalText.Of(skjema.En("_count")!)}».");
        }

        if (Tall(skjema, "_skip", 0, int.MaxValue) is not { } skip)
        {
            return Feil($"Forventet _skip som et heltall fra 0, fikk «{JournalText.Of(skjema.En("_skip")!)}».");
        }

        if (ids.FirstOrDefault(id => !Id().IsMatch(id)) is { } badId)
        {
            return Feil($"Forventet _id med høyst 64 bokstaver, tall, bindestrek og punktum, fikk «{JournalText.Of(badId)}».");
        }

        if (dates.Contains(null))
        {
            return Feil($"Forventet date som eq, lt, gt, le eller ge fulgt av åååå, åååå-mm eller åååå-mm-dd, fikk «{JournalText.Of(string.Join(", ", skjema.Alle("date")))}».");
        }

        if (includes.FirstOrDefault(each => !Fhirlenker.Kjente.Contains(each)) is { } unknown)
        {
            return Feil($"Forventet en av {string.Join(", ", Fhirlenker.Kjente)} i _include og _revinclude, fikk «{JournalText.Of(unknown)}».");
        }

        return (new Provesvarsok
        {
            Type = type,
            Antall = count,
            Hopp = skip,
            Ider = ids,
            Datoer = [.. dates.OfType<Datofilter>()],
            Merker = skjema.Alle("_tag"),
            Med = skjema.Alle("_include"),
            MedVidere = skjema.Alle("_include:iterate"),
            Motsatt = skjema.Alle("_revinclude"),
        }, null);
    }

    /// <summary>Whether a resource is a hit.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="tid">When its sample was taken.</param>
    public bool Har(DomainResource resource, DateTimeOffset tid) =>
        resource.TypeName == Type
        && (Ider.Count == 0 || Ider.Contains(resource.Id, StringComparer.Ordinal))
        && Datoer.All(date => date.Har(tid))
        && Merker.All(tags => tags.Split(',').Any(tag => resource.Meta?.Tag.Any(own => tag == own.Code || tag == $"{own.System}|{own.Code}") == true));

    private static (Provesvarsok? Sok, Oppslagsfeil? Feil) Feil(string text) => (null, Oppslagsfeil.Ugyldig(text));

    private static int? Tall(Skjema skjema, string name, int standard, int most) =>
        skjema.En(name) is not { } text ? standard
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number
        : null;

    [GeneratedRegex(@"\A[A-Za-z0-9\-.]{1,64}\z")]
    private static partial Regex Id();
}
