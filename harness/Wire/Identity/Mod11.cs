namespace AcceptanceHarness.Wire.Identity;

/// <summary>Control digits by modulus 11, as Norwegian registers use them.</summary>
internal static class Mod11
{
    /// <summary>The control digit of the digits with the weights, or null when there is none (remainder 1).</summary>
    public static int? Digit(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var place = 0; place < weights.Length; place++)
        {
            sum += (digits[place] - '0') * weights[place];
        }

        var rest = (11 - (sum % 11)) % 11;
        return rest == 10 ? null : rest;
    }
}
