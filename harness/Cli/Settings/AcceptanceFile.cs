using System.Text.Json;
using System.Text.Json.Serialization;
using AcceptanceHarness.Features.Runs;

namespace AcceptanceHarness.Cli.Settings;

/// <summary>acceptance.json: the settings that a vendor keeps beside the system; an unknown setting is an error.</summary>
internal sealed record AcceptanceFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>leverandør or beslutning.</summary>
    public string? Formal { get; init; }

    /// <summary>The push adapter's address.</summary>
    public string? Adapter { get; init; }

    /// <summary>The push adapter's bearer token; mandatory when the adapter is on another machine, never in the evidence.</summary>
    public string? AdapterToken { get; init; }

    /// <summary>The process adapter's command line.</summary>
    public string? AdapterKommando { get; init; }

    /// <summary>The seed.</summary>
    public int? Seed { get; init; }

    /// <summary>Scenarios at a time.</summary>
    public int? Parallelle { get; init; }

    /// <summary>The folder that runs are written below.</summary>
    public string? Ut { get; init; }

    /// <summary>The vendor's own trust anchors: PEM, or paths relative to the file.</summary>
    public IReadOnlyList<string> Tillitsankere { get; init; } = [];

    /// <summary>The vendor's fixed cast with its pool of patients.</summary>
    public FastRollebesetning? Rollebesetning { get; init; }

    public static AcceptanceFile Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<AcceptanceFile>(File.ReadAllText(path), Json) ?? new AcceptanceFile();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new SetUpException(
                $"Innstillingsfilen «{path}» kan ikke leses: {wrong.Message} Rett filen, eller velg en annen med --config.", wrong);
        }
    }
}
