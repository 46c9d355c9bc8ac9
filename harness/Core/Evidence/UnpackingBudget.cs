namespace AcceptanceHarness.Core.Evidence;

/// <summary>How many bytes may be unpacked while one message is screened: a small hostile body must not cost more than a large honest one.</summary>
/// <param name="bytes">The bytes that may be unpacked in all.</param>
internal sealed class UnpackingBudget(int bytes = UnpackingBudget.Default)
{
    /// <summary>Twice the largest body; three layers of base64 in each other need less.</summary>
    public const int Default = 40_000_000;

    private const int Step = 16_384;
    private int _left = bytes;

    /// <summary>True when there was more to unpack than the budget allows.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Takes what is already unpacked; null when it is more than what is left.</summary>
    public ReadOnlyMemory<byte>? Take(ReadOnlyMemory<byte> unpacked)
    {
        if (unpacked.Length > _left)
        {
            IsSpent = true;
            return null;
        }

        _left -= unpacked.Length;
        return unpacked;
    }

    /// <summary>Reads to the end, but never beyond what is left; null when the end was not reached.</summary>
    public ReadOnlyMemory<byte>? Take(Stream unpacking)
    {
        using var plain = new MemoryStream();
        var step = new byte[Step];
        for (var read = unpacking.Read(step); read > 0; read = unpacking.Read(step))
        {
            if (Take(step.AsMemory(0, read)) is not { } taken)
            {
                return null;
            }

            plain.Write(taken.Span);
        }

        return plain.GetBuffer().AsMemory(0, (int)plain.Length);
    }
}
