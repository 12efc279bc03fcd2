-- AlterTable
ALTER TABLE "account" ADD COLUMN     "adopted_by_id" UUID,
ADD COLUMN     "allergies" TEXT[],
ADD COLUMN     "autonomy" TEXT NOT NULL DEFAULT 'tap',
ADD COLUMN     "currency" TEXT,
ADD COLUMN     "diet" TEXT[],
ADD COLUMN     "email" TEXT,
ADD COLUMN     "locale" TEXT,
ADD COLUMN     "name" TEXT,
ADD COLUMN     "picture" BYTEA,
ADD COLUMN     "picture_url" TEXT,
ADD COLUMN     "welcome" TEXT;

-- CreateTable
CREATE TABLE "identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "browser" TEXT,
    "system" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate" (
    "key" TEXT NOT NULL,
    "free_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "rate_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "identity_account_id_idx" ON "identity"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "rate_free_at_idx" ON "rate"("free_at");

-- CreateIndex
CREATE INDEX "account_adopted_by_id_idx" ON "account"("adopted_by_id");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_adopted_by_id_fkey" FOREIGN KEY ("adopted_by_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
