using System.Reflection;
using System.Text.Json;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Criteria;

/// <summary>Hazards, requirement sets and assumptions: data, validated when they are read.</summary>
public sealed record Registers
{
    /// <summary>The hazards, F-01 to F-36.</summary>
    public required IReadOnlyList<Hazard> Hazards { get; init; }

    /// <summary>The requirement sets.</summary>
    public required IReadOnlyList<Kravsett> Kravsett { get; init; }

    /// <summary>The assumptions.</summary>
    public required IReadOnlyList<Antakelse> Antakelser { get; init; }

    /// <summary>Reads the registers.</summary>
    /// <param name="hazards">JSON of the hazards.</param>
    /// <param name="kravsett">JSON of each requirement set.</param>
    /// <param name="antakelser">JSON of the assumptions.</param>
    /// <exception cref="InvalidDataException">A register cannot be read, or an id stands twice.</exception>
    public static Registers Read(Stream hazards, IEnumerable<Stream> kravsett, Stream antakelser)
    {
        var read = new Registers
        {
            Hazards = Json<List<Hazard>>(hazards, "farer.json"),
            Kravsett = [.. kravsett.Select(k => Json<Kravsett>(k, "kravsett"))],
            Antakelser = Json<List<Antakelse>>(antakelser, "antakelser.json"),
        };
        RegisterRules.Hold(read);
        Unique("fare", read.Hazards.Select(h => h.Id));
        Unique("kravsett", read.Kravsett.Select(k => k.Id));
        Unique("krav", read.Kravsett.SelectMany(k => k.Krav.Select(r => $"{k.Id}/{r.Id}")));
        Unique("antakelse", read.Antakelser.Select(a => a.Id));
        return read;
    }

    /// <summary>Reads the registers that an assembly carries as <c>Hazards/farer.json</c> and <c>Kravsett/*.json</c>.</summary>
    /// <exception cref="InvalidDataException">A register is missing or wrong.</exception>
    public static Registers FromAssembly(Assembly assembly)
    {
        const string Assumptions = "Kravsett/antakelser.json";
        using var hazards = Open(assembly, "Hazards/farer.json");
        using var antakelser = Open(assembly, Assumptions);
        var sets = assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("Kravsett/", StringComparison.Ordinal) && n != Assumptions)
            .Order(StringComparer.Ordinal);
        return Read(hazards, sets.Select(n => Open(assembly, n)), antakelser);
    }

    /// <summary>Holds criteria against the registers: every hazard, cause, requirement and assumption that they name must be there.</summary>
    /// <exception cref="InvalidDataException">An id is unknown or stands twice.</exception>
    public void Validate(IReadOnlyList<Criterion> criteria)
    {
        Unique("kriterium", criteria.Select(c => c.Id.Value));
        var hazards = Hazards.Select(h => h.Id).ToHashSet();
        var causes = Hazards.SelectMany(h => h.Arsaker.Select((_, i) => $"{h.Id}.{i + 1}")).ToHashSet();
        var krav = Kravsett.SelectMany(k => k.Krav.Select(r => $"{k.Id}/{r.Id}")).ToHashSet();
        var assumptions = Antakelser.Select(a => a.Id).ToHashSet();
        foreach (var criterion in criteria)
        {
            Known(criterion, "fare", criterion.Farer, hazards);
            Known(criterion, "årsak", criterion.Arsaker, causes);
            Known(criterion, "krav", criterion.Krav, krav);
            Known(criterion, "antakelse", criterion.Antakelser, assumptions);
        }
    }

    private static void Known(Criterion criterion, string kind, IReadOnlyList<string> ids, HashSet<string> known)
    {
        if (ids.FirstOrDefault(id => !known.Contains(id)) is { } unknown)
        {
            throw new InvalidDataException(
                $"Kriteriet {criterion.Id} i {criterion.File} viser til {kind} «{unknown}», som ikke finnes. Rett taggen eller registeret.");
        }
    }

    private static void Unique(string kind, IEnumerable<string> ids)
    {
        if (ids.GroupBy(id => id).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidDataException($"Id-en «{twice.Key}» ({kind}) står {twice.Count()} ganger. En id står bare ett sted.");
        }
    }

    private static Stream Open(Assembly assembly, string name) => assembly.GetManifestResourceStream(name)
        ?? throw new InvalidDataException($"Registeret {name} mangler i {assembly.GetName().Name}. Legg filen under features/.");

    private static T Json<T>(Stream stream, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(stream, EvidenceJson.Options) ?? throw new InvalidDataException($"Registeret {name} er tomt.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"Registeret {name} kan ikke leses: {fault.Message}", fault);
        }
    }
}
