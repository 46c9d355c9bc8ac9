using System.Globalization;
using System.Security.Cryptography;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>The payloads of a run, files beside the journal.</summary>
internal sealed class PayloadFolder
{
    public const string Name = "payloads";
    private readonly string _path;

    public PayloadFolder(string directory)
    {
        _path = Path.Combine(directory, Name);
        Directory.CreateDirectory(_path);
    }

    public (string File, string Salt, string Digest) Write(long number, string part, ReadOnlyMemory<byte> body)
    {
        var file = $"{number.ToString("000000", CultureInfo.InvariantCulture)}-{part}.bin";
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        using (var stream = new FileStream(Path.Combine(_path, file), FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(body.Span);
        }

        return (file, salt, JournalChain.Digest(salt, body.Span));
    }
}
