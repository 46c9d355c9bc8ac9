using System.Security.Cryptography;
using System.Text.Json;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Core.Results;

/// <summary>run.json, written and read.</summary>
public static class RunRecordFile
{
    /// <summary>The file's name in the run's folder.</summary>
    public const string FileName = "run.json";

    /// <summary>Writes the record.</summary>
    public static async Task WriteAsync(RunRecord run, string directory, CancellationToken cancellationToken)
    {
        var stream = File.Create(Path.Combine(directory, FileName));
        await using (stream.ConfigureAwait(false))
        {
            await JsonSerializer.SerializeAsync(stream, run, EvidenceJson.Indented, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>SHA-256 of the file as it lies there, in hexadecimal.</summary>
    public static async Task<string> DigestAsync(string directory, CancellationToken cancellationToken)
    {
        var stream = File.OpenRead(Path.Combine(directory, FileName));
        await using (stream.ConfigureAwait(false))
        {
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>Reads the record.</summary>
    /// <exception cref="InvalidDataException">The file is no run.json that this version reads.</exception>
    public static async Task<RunRecord> ReadAsync(string directory, CancellationToken cancellationToken)
    {
        var path = Path.Combine(directory, FileName);
        try
        {
            var stream = File.OpenRead(path);
            await using (stream.ConfigureAwait(false))
            {
                return await JsonSerializer.DeserializeAsync<RunRecord>(stream, EvidenceJson.Indented, cancellationToken).ConfigureAwait(false)
                    ?? throw new InvalidDataException($"Filen «{path}» er tom.");
            }
        }
        catch (Exception fault) when (fault is JsonException or FormatException)
        {
            throw new InvalidDataException(
                $"Forventet en run.json fra «acceptance run», men «{path}» kan ikke leses: {fault.Message}", fault);
        }
    }
}
